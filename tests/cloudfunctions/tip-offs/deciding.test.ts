// What the agency does with what residents sent, from 待受理 to the answer, and what everybody else sees of it.

import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'
import type { TipStatus } from '@domain/tip-offs/status'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY, OTHER_TOWNSHIP, TOWNSHIP } from '../../kit/people'
import { aPhoto } from '../../kit/patrols'
import { readSheetOf } from '../../kit/sheets'
import { putTipFile } from '../../kit/tip-files'
import {
  aReceipt,
  aReceiptCode,
  aResidentTip,
  aResidentTipOff,
  aVerification,
} from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const VILLAGE = `${TOWNSHIP.slice(0, 9)}201`

const officer = aPerson('officer', { name: '王执法' })
const colleague = aPerson('dispatcher', { name: '李调度' })
const coordinator = aPerson('coordinator', { name: '赵协管' })
const lead = aPerson('centreLead')
const ofCounty = aPerson('coordinator', { area: COUNTY })
const ofTownship = aPerson('officer', { area: OTHER_TOWNSHIP })
const stranger = aPerson('officer', { area: OTHER_COUNTY })
const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })

describe('what a resident sent, with the agency', () => {
  let cloud: TestCloud

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, colleague, coordinator, lead, ofCounty, ofTownship, stranger)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())

  const code = aReceiptCode()
  async function sent(said: Partial<ResidentTipSaid> = {}): Promise<string> {
    const _id = anId()
    const input = aResidentTip({ _id, placeArea: VILLAGE, ...said })
    await cloud.as({ openid: `o-${anId()}` }).get('tipOffs.submit', input)
    return _id
  }
  const on = (tipOffId: string, seen: TipStatus = 'submitted') => ({
    ...{ requestId: anId(), tipOffId, seen },
  })
  const kept = (tipOffId: string) => cloud.one('tipOffs', tipOffId)!
  const accept = (tipOffId: string) => cloud.as(officer).get('tipOffs.accept', on(tipOffId))
  const told = (to: { _id: string }, tipOffId: string) =>
    cloud.all('deliveries').filter((each) => each.to === to._id && each.page.includes(tipOffId))
  const idsDue = async (by: object, asked: { status?: TipStatus } = {}) =>
    (await cloud.as(by).get('tipOffs.due', asked)).rows.map(({ _id }) => _id)

  it('is nobody else’s: neither of a coordinator, nor of an officer elsewhere, nor of the next county', async () => {
    const _id = await sent()
    for (const by of [coordinator, lead, ofCounty])
      expect(await cloud.as(by).call('tipOffs.accept', on(_id))).toMatchObject({
        problem: { code: 'notAllowed' },
      })
    for (const by of [stranger, ofTownship]) {
      const notFound = { problem: { code: 'notFound' } }
      expect(await cloud.as(by).call('tipOffs.accept', on(_id))).toMatchObject(notFound)
      expect(await cloud.as(by).call('tipOffs.whole', { tipOffId: _id })).toMatchObject(notFound)
      expect(await idsDue(by)).not.toContain(_id)
    }
    for (const by of [coordinator, lead, ofCounty]) {
      const listed = await cloud.as(by).get('tipOffs.list', {})
      expect(listed.rows.map((row) => row._id)).not.toContain(_id)
      expect(await cloud.as(by).call('tipOffs.show', { tipOffId: _id })).toMatchObject({
        problem: { code: 'notFound' },
      })
      const verification = { ...aVerification, requestId: anId(), tipOffId: _id }
      expect(await cloud.as(by).call('tipOffs.verify', verification)).toMatchObject({
        problem: { code: 'notFound' },
      })
    }
    expect(await idsDue(officer)).toContain(_id)
    const register = async (by: object) => {
      const file = await cloud.as(by).file('tipOffs.export', { year: 2026 })
      return JSON.stringify((await readSheetOf(file)).rows)
    }
    expect(await register(officer)).toContain(kept(_id).words)
    expect(await register(ofCounty)).not.toContain(kept(_id).words)
  })

  it('is counted on the home page of whoever may accept all of the county’s, until it is accepted or declined', async () => {
    const waiting = async (by: object) =>
      (await cloud.as(by).get('deliveries.unread', {})).tipsToAccept
    const before = (await waiting(officer))!
    expect(before).toBe(cloud.all('tipOffs').filter((tip) => tip.status === 'submitted').length)
    for (const by of [coordinator, ofTownship]) expect(await waiting(by)).toBeUndefined()
    expect(await waiting(stranger)).toBe(0)

    const [taken, declined] = [await sent(), await sent()]
    expect(await waiting(officer)).toBe(before + 2)
    await accept(taken)
    expect(await waiting(officer)).toBe(before + 1)
    await cloud.local.fireTimer('timer')
    expect(await waiting(officer)).toBe(before + 1)
    const decline = {
      ...on(declined),
      reason: 'tooVague' as const,
      words: '地点不够具体，没法核实',
    }
    await cloud.as(officer).get('tipOffs.decline', decline)
    expect(await waiting(officer)).toBe(before)

    const pressing = async () => (await cloud.as(officer).get('deliveries.unread', {})).pressingTips
    const ill = await sent({ illness: { illCount: 12 } })
    expect([await waiting(officer), await pressing()]).toEqual([before + 1, 1])
    const [first] = (await cloud.as(officer).get('tipOffs.due', {})).rows
    expect(first).toMatchObject({ _id: ill, severity: 'emergency', illCount: 12 })
    await accept(ill)
    expect([await waiting(officer), await pressing()]).toEqual([before, 0])
    expect((await idsDue(officer))[0]).not.toBe(ill)
  })

  it('is decided by one of two who decide at once; the other is told where it stands now', async () => {
    const _id = await sent()
    await accept(_id)
    const decline = { ...on(_id), reason: 'tooVague' as const, words: '地点不够具体，没法核实' }
    expect(await cloud.as(colleague).call('tipOffs.decline', decline)).toMatchObject({
      problem: { code: 'alreadyChanged', message: expect.stringContaining('已受理') as string },
    })
    expect(
      await cloud.as(colleague).call('tipOffs.decline', { ...decline, seen: 'accepted' }),
    ).toMatchObject({
      problem: { code: 'moveForbidden', message: '现在是“已受理”，不能改为“不予受理”' },
    })
    expect(kept(_id)).toMatchObject({ acceptedBy: officer._id, acceptedByName: '王执法' })
  })

  it('is accepted, verified without a word of who told, a clue without its photos, answered, and read by its code', async () => {
    const photos = [aPhoto(coordinator)]
    const tip = aResidentTipOff(county, { now: NOW, placeArea: VILLAGE, code, photos })
    cloud.put('tipOffs', tip)
    const { _id } = tip
    await accept(_id)
    const { rows } = await cloud.as(officer).get('tipOffs.verifiers', { tipOffId: _id })
    expect(rows).toMatchObject([{ isNear: true }, { isNear: true }])
    const passing = { coordinatorId: coordinator._id, words: '请看看水厂有没有加氯' }
    await cloud.as(officer).get('tipOffs.pass', { ...on(_id, 'accepted'), ...passing })
    expect(told(coordinator, _id)).toMatchObject([{ title: '请您核实一件举报：红星村水厂' }])

    const seen = await cloud.as(coordinator).get('tipOffs.show', { tipOffId: _id })
    expect(seen).toMatchObject({ may: { verify: true }, tip: { photos: [], area: VILLAGE } })
    const verification = { ...aVerification, requestId: anId(), tipOffId: _id }
    const next = { step: 'clue' as const, severity: 'ordinary' as const }
    expect(
      await cloud.as(coordinator).call('tipOffs.verify', { ...verification, next }),
    ).toMatchObject({
      problem: { code: 'notAllowed' },
    })
    await cloud.as(coordinator).get('tipOffs.verify', verification)
    expect(told(officer, _id).map(({ title }) => title)).toContain('协管员核实回来了：红星村水厂')
    expect((await cloud.as(coordinator).get('tipOffs.show', { tipOffId: _id })).may.decide).toBe(
      false,
    )

    const made = { ...on(_id, 'verified'), severity: 'urgent' as const }
    const { clueId } = await cloud.as(officer).get('tipOffs.makeClue', made)
    const clue = cloud.one('clues', clueId)!
    expect(clue).toMatchObject({ area: VILLAGE, severity: 'urgent', reportedBy: officer._id })
    expect(clue.findings.map(({ photos }) => photos)).toEqual([[], []])

    const about = { clueId, requestId: anId() }
    await cloud.as(officer).get('clues.accept', about)
    const end = {
      ...about,
      requestId: anId(),
      outcome: 'corrected' as const,
      words: '已加氯，复测合格',
    }
    await cloud.as(officer).get('clues.close', end)
    const owed = told(officer, _id).filter(({ title }) => title.startsWith('举报人在等答复'))
    expect(owed).toHaveLength(1)
    const whole = await cloud.as(colleague).get('tipOffs.whole', { tipOffId: _id })
    expect(whole).toMatchObject({
      clue: { outcome: 'corrected' },
      tip: { verification: { verifiedByName: '赵协管' } },
    })
    expect(whole.acts).toEqual(['answer', 'message'])

    const words = '水厂已经加氯，水质复测合格，谢谢您告诉我们'
    const answer = { ...on(_id, 'becameClue'), kind: 'putRight' as const, words }
    await cloud.as(officer).get('tipOffs.answer', answer)
    expect(await idsDue(officer)).not.toContain(_id)
    expect(await idsDue(officer, { status: 'closed' })).toContain(_id)
    const read = await cloud
      .as({ openid: `o-${anId()}` })
      .get('tipOffs.follow', { receipt: aReceipt(code) })
    expect(read).toMatchObject({ state: 'answered', answer: { kind: 'putRight', words } })
    expect(JSON.stringify(read)).not.toMatch(/王执法|赵协管/)
  })

  it('becomes the same clue again where the informant says that it was not solved', async () => {
    const own = aReceiptCode()
    const _id = await sent({ receipt: aReceipt(own) })
    await accept(_id)
    const making = (seen: TipStatus) =>
      cloud.as(officer).get('tipOffs.makeClue', { ...on(_id, seen), severity: 'ordinary' })
    const { clueId } = await making('accepted')
    const dismissing = { clueId, reason: 'unprovable' as const, words: '没有找到' }
    await cloud.as(officer).get('clues.dismiss', { ...dismissing, requestId: anId() })
    const answer = { kind: 'noAction' as const, words: '我们没有找到您说的地方' }
    await cloud.as(officer).get('tipOffs.answer', { ...on(_id, 'becameClue'), ...answer })
    const rating = { satisfaction: 'dissatisfied' as const, solved: false, words: '' }
    const said = { ...rating, requestId: anId(), receipt: aReceipt(own) }
    await cloud.as({ openid: `o-${anId()}` }).get('tipOffs.rate', said)
    const again = { requestId: anId(), receipt: aReceipt(own), words: '就在桥头，没有来看' }
    await cloud.as({ openid: `o-${anId()}` }).get('tipOffs.askAgain', again)
    const heard = ['举报人说没有解决：红星村水厂', '举报人要求重新办理：红星村水厂']
    expect(told(colleague, _id).map(({ title }) => title)).toEqual(expect.arrayContaining(heard))
    expect(await making('accepted')).toMatchObject({ clueId, status: 'becameClue' })
    expect(cloud.one('clues', clueId)).toMatchObject({ status: 'accepted' })
  })

  it('is taken back from a centre, which sees it no more', async () => {
    const _id = await sent()
    await accept(_id)
    const passing = { coordinatorId: coordinator._id, words: '' }
    const bad = { ...on(_id, 'accepted'), ...passing, coordinatorId: stranger._id }
    expect(await cloud.as(officer).call('tipOffs.pass', bad)).toMatchObject({
      problem: { code: 'notFound' },
    })
    await cloud.as(officer).get('tipOffs.pass', { ...on(_id, 'accepted'), ...passing })
    await cloud.as(colleague).get('tipOffs.takeBack', on(_id, 'received'))
    expect(kept(_id)).toMatchObject({ status: 'accepted', area: COUNTY })
    expect(told(coordinator, _id).map(({ title }) => title)).toContain('不用再核实：红星村水厂')
    expect(await cloud.as(coordinator).call('tipOffs.show', { tipOffId: _id })).toMatchObject({
      problem: { code: 'notFound' },
    })
  })

  it('is declined with whose business it is, and what was kept apart is looked at by a person', async () => {
    const own = aReceiptCode()
    const _id = await sent({ receipt: aReceipt(own) })
    const declining = { reason: 'notOurs' as const, beyond: 'environment' as const }
    const words = '污水由生态环境局管，请打 12345'
    await cloud.as(officer).get('tipOffs.decline', { ...on(_id), ...declining, words })
    const read = await cloud
      .as({ openid: `o-${anId()}` })
      .get('tipOffs.follow', { receipt: aReceipt(own) })
    expect(read).toMatchObject({
      state: 'declined',
      declined: { words, responsible: '生态环境局', phone: '12345' },
    })
    await cloud.as(officer).get('tipOffs.accept', on(_id, 'declined'))
    expect(kept(_id)).toMatchObject({ status: 'accepted' })
    expect(kept(_id).declined).toBeUndefined()

    const apart = aResidentTipOff(county, { now: NOW, placeArea: VILLAGE, isQuarantined: true })
    cloud.put('tipOffs', apart)
    expect(await idsDue(officer)).not.toContain(apart._id)
    expect(await idsDue(officer, { status: 'quarantined' })).toEqual([apart._id])
    await cloud.as(colleague).get('tipOffs.release', on(apart._id, 'quarantined'))
    expect(kept(apart._id)).toMatchObject({
      status: 'submitted',
      dueAt: '2026-03-09T15:59:59.999Z',
    })
    const titles = told(officer, apart._id).map(({ title }) => title)
    expect(titles).toContain('居民举报：红星村水厂')
  })

  it('is joined to one that tells of the same, answered with it, and taken apart again', async () => {
    const own = aReceiptCode()
    const place = '河口水厂（二期）'
    const [first, second] = [await sent({ place }), await sent({ place, receipt: aReceipt(own) })]
    const other = await sent({ place: '别处的水厂' })
    const { rows } = await cloud.as(officer).get('tipOffs.alike', { tipOffId: second })
    expect(rows).toMatchObject([{ _id: first, likeness: 'samePlace' }])
    await cloud.as(officer).get('tipOffs.join', { ...on(second), intoId: first })
    expect(kept(first)).toMatchObject({ joinedCount: 1 })
    const carried = { ...on(first), intoId: other }
    expect(await cloud.as(officer).call('tipOffs.join', carried)).toMatchObject({
      problem: { code: 'tipHasJoined' },
    })
    const intoJoined = { ...on(other), intoId: second }
    expect(await cloud.as(officer).call('tipOffs.join', intoJoined)).toMatchObject({
      problem: { code: 'tipUnjoinable' },
    })
    await accept(first)
    for (const tipOffId of [second, first]) putTipFile(cloud, kept(tipOffId))
    const madeOf = { ...on(first, 'accepted'), severity: 'ordinary' as const }
    const { clueId } = await cloud.as(officer).get('tipOffs.makeClue', madeOf)
    const { clue, blurred } = await cloud.as(officer).get('clues.show', { clueId })
    expect(blurred).toEqual([{ caller: 1 }, { caller: 2 }])
    expect(clue.findings.map(({ question }) => question)).toContain('第 2 位举报人说的')
    const answer = { kind: 'advised' as const, words: '已经提出意见，会接着看' }
    await cloud.as(officer).get('tipOffs.answer', { ...on(first, 'becameClue'), ...answer })
    const read = () =>
      cloud.as({ openid: `o-${anId()}` }).get('tipOffs.follow', { receipt: aReceipt(own) })
    expect(await read()).toMatchObject({ state: 'answered', answer: { words: answer.words } })
    await cloud.as(officer).get('tipOffs.unjoin', on(second, 'joined'))
    expect(await read()).toMatchObject({ state: 'received' })
    expect(kept(first).joinedCount).toBeUndefined()
  })

  it('is written about to whoever sent it, who reads it without a name; not once it is over', async () => {
    const own = aReceiptCode()
    const _id = await sent({ receipt: aReceipt(own) })
    const message = (words: string) =>
      cloud.as(officer).call('tipOffs.message', { requestId: anId(), tipOffId: _id, words })
    expect(await message('请问是几号看到的？')).toMatchObject({ ok: true })
    const read = await cloud
      .as({ openid: `o-${anId()}` })
      .get('tipOffs.follow', { receipt: aReceipt(own) })
    expect(read.messages).toMatchObject([{ fromMe: false, words: '请问是几号看到的？' }])
    expect(JSON.stringify(read)).not.toContain('王执法')
    const words = '这条内容不是卫生方面的举报'
    await cloud.as(officer).get('tipOffs.decline', { ...on(_id), reason: 'abuse', words })
    expect(await message('再见')).toMatchObject({ problem: { code: 'tipOver' } })
  })
})
