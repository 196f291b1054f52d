// A reward from the application by code to the money over the counter: nobody says a name, and none is kept.

import type { Clue } from '@domain/clues/clue'
import type { AnswerKind } from '@domain/tip-offs/answer'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anId, aPerson, OTHER_COUNTY, TOWNSHIP } from '../../kit/people'
import { aPlace } from '../../kit/places'
import { everythingKept, guises } from '../../kit/planted'
import { readSheetOf } from '../../kit/sheets'
import { aReceipt, aReceiptCode, aResidentTipOff } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const [FIRST, SECOND, THIRD] = [
  '2026-02-02T02:00:00.000Z',
  '2026-02-03T02:00:00.000Z',
  '2026-02-04T02:00:00.000Z',
]
const answered = (kind: AnswerKind): Partial<TipOff> => ({
  status: 'closed',
  answer: { kind, words: '已经查过了', at: NOW, byName: '王执法' },
})
const foundSo = answered('penalised')

describe('a reward', () => {
  let cloud: TestCloud
  const answers: string[] = []
  const place = aPlace({ now: FIRST, area: TOWNSHIP })
  const [officer, dispatcher] = [aPerson('officer', { name: '王执法' }), aPerson('dispatcher')]
  const elsewhere = aPerson('officer', { area: OTHER_COUNTY })
  const kinds = [{ concern: 'drinkingWater' as const, leastFen: 50_000, mostFen: 300_000 }]
  const county = {
    ...place.county,
    ...{ dutyOfficerId: officer._id, rewards: { kinds, claimDays: 30 } },
  }

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer, dispatcher, elsewhere)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())

  async function ask(by: { openid?: string | undefined }, name: string, input: object) {
    const answer = await cloud.as({ openid: by.openid ?? '' }).send({ name, input })
    answers.push(JSON.stringify(answer))
    return answer.ok ? 'ok' : answer.problem.code
  }
  const aResident = () => ({ openid: `oPlanted${anId()}` })

  /** With the code of whoever told. */
  function putTip(now: string, said: Partial<TipOff> = foundSo) {
    const code = aReceiptCode()
    const tip = aResidentTipOff(county, { now, code, placeArea: TOWNSHIP })
    cloud.put('tipOffs', { ...tip, ...said })
    return { ...tip, code }
  }
  const apply = (code: string, by = aResident(), requestId = anId()) =>
    ask(by, 'rewards.apply', { requestId, receipt: aReceipt(code) })
  const followed = (code: string) =>
    cloud.as(aResident()).get('tipOffs.follow', { receipt: aReceipt(code) })
  const rewardOf = ({ _id }: { _id: string }) => cloud.one('rewards', rewardIdOf(_id))!
  const grant = (tip: { _id: string }, by = officer, amountFen = 100_000) =>
    ask(by, 'rewards.grant', { requestId: anId(), rewardId: rewardIdOf(tip._id), amountFen })
  const pay = (tip: { _id: string }, code: string, by = dispatcher) =>
    ask(by, 'rewards.pay', {
      ...{ requestId: anId(), rewardId: rewardIdOf(tip._id) },
      receipt: aReceipt(code),
    })

  it('is not for what the county does not reward, nor before it is answered and found so', async () => {
    expect(await apply(putTip(FIRST, { ...foundSo, concern: 'publicPlace' }).code)).toBe(
      'rewardUnoffered',
    )
    expect(await apply(putTip(FIRST, { status: 'accepted' }).code)).toBe('rewardTooEarly')
    const tip = putTip(FIRST, answered('unfounded'))
    expect(await apply(tip.code)).toBe('rewardTooEarly')
    expect(await followed(tip.code)).not.toHaveProperty('rewardOffer')
    expect(await apply(aReceiptCode())).toBe('receiptUnknown')
    expect(cloud.count('rewards')).toBe(0)
  })

  it('is for whoever told first of a matter, whichever tip the others were joined to', async () => {
    const [clueId, mergedId] = [anId(), anId()]
    const main = putTip(SECOND, { ...foundSo, clueId, joinedCount: 1 })
    const first = putTip(FIRST, { status: 'joined', joinedTo: main._id })
    const third = putTip(THIRD, { ...foundSo, clueId: mergedId })
    const clueOf = (_id: string, tipOffId: string): Clue => ({
      ...{ ...place.reported, _id, listKey: `${FIRST} ${_id}`, queueKey: `0 ${_id}` },
      origin: { kind: 'tipOff', id: tipOffId },
    })
    const merged = { status: 'merged' as const, mergedInto: clueId }
    cloud.put('clues', clueOf(clueId, main._id), { ...clueOf(mergedId, third._id), ...merged })

    expect(await apply(main.code)).toBe('rewardNotFirst')
    expect(await apply(third.code)).toBe('rewardNotFirst')
    expect(await followed(main.code)).not.toHaveProperty('rewardOffer')
    expect(await followed(first.code)).toMatchObject({
      rewardOffer: { leastFen: 50_000, mostFen: 300_000, claimDays: 30 },
    })
    expect(await apply(first.code)).toBe('ok')
    expect(await apply(first.code)).toBe('rewardApplied')
    expect(await followed(first.code)).toMatchObject({ reward: { status: 'applied' } })
    expect(cloud.count('rewards')).toBe(1)
    const told = cloud.all('deliveries').filter(({ to }) => to === officer._id)
    expect(told).toMatchObject([{ page: `packages/tips/reward/index?id=${rewardOf(first)._id}` }])
  })

  it('is granted once, within what the county gives, while its tip is the first', async () => {
    const tip = putTip(SECOND)
    await apply(tip.code)
    expect(await grant(tip, elsewhere)).toBe('notFound')
    expect(await grant(tip, officer, 300_001)).toBe('rewardOutOfRange')
    const behind = putTip(SECOND)
    await apply(behind.code)
    putTip(FIRST, { status: 'joined', joinedTo: behind._id })
    expect(await grant(behind)).toBe('rewardNotFirst')
    const both = await Promise.all([grant(tip, officer), grant(tip, dispatcher)])
    expect(both.sort()).toEqual(['alreadyChanged', 'ok'])
    expect(rewardOf(tip)).toMatchObject({ status: 'granted', claimBy: '2026-04-01' })
  })

  it('is declined with words that the informant reads', async () => {
    const tip = putTip(FIRST)
    await apply(tip.code)
    const words = '本单位职工举报，不在奖励范围'
    const rewardId = rewardIdOf(tip._id)
    expect(await ask(officer, 'rewards.decline', { requestId: anId(), rewardId, words })).toBe('ok')
    expect(await grant(tip)).toBe('alreadyChanged')
    expect(await followed(tip.code)).toMatchObject({ reward: { status: 'declined', words } })
  })

  it('is paid over the counter by another than who granted it, to whoever has the code', async () => {
    const tip = putTip(FIRST)
    await apply(tip.code)
    await grant(tip)
    const found = await cloud.as(dispatcher).get('rewards.find', { receipt: aReceipt(tip.code) })
    expect(found).toEqual({ rewardId: rewardOf(tip)._id })
    expect(await pay(tip, tip.code, officer)).toBe('rewardGrantedBySame')
    expect(await pay(tip, tip.code)).toBe('ok')
    expect(await pay(tip, tip.code)).toBe('alreadyChanged')
    expect(await followed(tip.code)).toMatchObject({ reward: { status: 'claimed' } })
  })

  it('is not to be had by guessing at the counter', async () => {
    const [tip, guesser] = [putTip(FIRST), aPerson('officer')]
    cloud.put('people', guesser)
    await apply(tip.code)
    await grant(tip)
    const told: string[] = []
    for (let count = 0; count < 7; count += 1) told.push(await pay(tip, aReceiptCode(), guesser))
    expect(told.slice(0, 5)).toEqual(Array<string>(5).fill('rewardCodeWrong'))
    expect(told.slice(5)).toEqual(['slowDown', 'slowDown'])
    expect(rewardOf(tip).status).toBe('granted')
  })

  it('lapses where it was not claimed in time', async () => {
    const [tip, intime] = [putTip(FIRST), putTip(FIRST)]
    for (const each of [tip, intime]) {
      await apply(each.code)
      await grant(each)
    }
    cloud.local.setClock('2026-04-01T15:59:59.000Z')
    expect(await pay(intime, intime.code)).toBe('ok')
    cloud.local.setClock('2026-04-01T16:00:00.000Z')
    expect(await pay(tip, tip.code)).toBe('rewardLapsed')
    await cloud.local.fireTimer('timer')
    expect(rewardOf(tip)).toMatchObject({ status: 'lapsed' })
    expect(rewardOf(tip)).not.toHaveProperty('claimUntil')
    expect(rewardOf(intime)).toMatchObject({ status: 'claimed' })
    expect(await pay(tip, tip.code)).toBe('rewardLapsed')
    expect(await followed(tip.code)).toMatchObject({ reward: { status: 'lapsed' } })
  })

  it('says of nobody who it was: neither in its register nor anywhere else', async () => {
    const [tip, resident] = [putTip(FIRST), aResident()]
    expect(await apply(tip.code, resident)).toBe('ok')
    const content = await cloud.as(officer).file('rewards.export', { year: 2026 })
    const { rows } = await readSheetOf(content)
    expect(rows[0]).toContain('金额（元）')
    expect(rows).toHaveLength(1 + cloud.count('rewards'))
    expect(JSON.stringify(rows)).toContain(rewardOf(tip)._id)
    for (const hidden of [tip._id, tip.place, tip.words, tip.receiptHash])
      expect(JSON.stringify(rows)).not.toContain(hidden)
    const kept = everythingKept(cloud, [...answers, JSON.stringify(rows)])
    for (const planted of [tip.code, resident.openid])
      for (const secret of guises(planted))
        expect(kept.filter((text) => text.includes(secret))).toEqual([])
  })
})
