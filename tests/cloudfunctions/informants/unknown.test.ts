// Who tipped off, on the whole way of a tip: planted names, numbers, a camera and a voice are looked for in all that is kept, and
// are where they may be and nowhere else. Then with a new key, and when their time is over.

import { collections } from '../../../config/database'
import type { CollectionName } from '../../../cloudfunctions/kernel/collections'
import { hashOf, hashOfBytes } from '@domain/kernel/hash'
import { addMinutes } from '@domain/kernel/time'
import { rewardIdOf } from '@domain/tip-offs/rewards/reward'
import { tipFileId } from '@domain/tip-offs/tip-file'
import { localOptions } from '../../../scripts/local-options'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { anAnswerKey, openedAnswer } from '../../kit/closed-answers'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY, OTHER_COUNTY, TOWNSHIP } from '../../kit/people'
import { picture } from '../../kit/photos'
import { placesWith } from '../../kit/planted'
import { REWARDED } from '../../kit/rewards'
import {
  anInformantBox,
  aReceipt,
  aReceiptCode,
  aResidentTip,
  aTipOff,
  aVerification,
  withInformant,
} from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'
const NAME = '欧阳暗号戊'
const PHONE = '13977885577'
const RESIDENT = { openid: 'oPlantedOpenid000000000000001' }
const ANOTHER_PHONE = { openid: 'oPlantedOpenid000000000000002' }
const CODE = aReceiptCode()
const WHO = [NAME, PHONE, RESIDENT.openid, ANOTHER_PHONE.openid, CODE]

/** What a phone writes beside a picture, and behind its end. */
const CAMERA = ['GPS 29.712345 107.398765', 'Make Anhao-9 SN-ANHAO-7788']
const VOICE = 'the voice of Anhao'

const photographed = (): Buffer => {
  const jpeg = Buffer.from(picture(640, 480))
  const exif = Buffer.from(`Exif\0\0${CAMERA[0]}`)
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2])
  return Buffer.concat([head, exif, jpeg.subarray(2), Buffer.from(CAMERA[1]!)])
}

const officer = aPerson('officer', { name: '王执法' })
const dispatcher = aPerson('dispatcher')
const coordinator = aPerson('coordinator', { area: TOWNSHIP })
const centreLead = aPerson('centreLead', { area: TOWNSHIP })
const commission = aPerson('commission')
const elsewhere = aPerson('officer', { area: OTHER_COUNTY })
const staff = [officer, dispatcher, coordinator, centreLead, commission, elsewhere]
const county = {
  ...aCounty({ dutyOfficerId: dispatcher._id, area: COUNTY }),
  ...{ leaderId: officer._id, rewards: { kinds: [REWARDED], claimDays: 60 } },
}
const tipOffId = anId()
const about = { tipOffId }

describe('who tipped off', () => {
  let cloud: TestCloud
  let sent: { photo: string; voice: string }
  const answers: string[] = []

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', ...staff)
    cloud.put('counties', county)
  })

  async function ask(by: { openid?: string | undefined }, name: string, input: object) {
    const answer = await cloud.as({ openid: by.openid ?? '' }).send({ name, input })
    answers.push(JSON.stringify(answer))
    return answer.ok ? 'ok' : answer.problem.code
  }
  const byCode = (name: string, said: object = {}, by = ANOTHER_PHONE) =>
    ask(by, name, { requestId: anId(), receipt: aReceipt(CODE), ...said })
  const decide = (name: string, said: object = {}) => {
    const { status: seen } = cloud.one('tipOffs', tipOffId)!
    return ask(officer, name, { requestId: anId(), tipOffId, seen, ...said })
  }
  const open = (by: typeof officer, reason = '线索说不清楚，要打电话问') =>
    ask(by, 'informants.open', { ...about, requestId: anId(), reason })
  const show = (by: typeof officer) =>
    cloud.as(by).get('informants.show', { ...about, answerKey: anAnswerKey() })
  const tick = () => cloud.local.fireTimer('timer')
  const later = (minutes: number) =>
    cloud.local.setClock({ at: addMinutes(new Date(cloud.local.now()).toISOString(), minutes) })
  const found = (secrets: readonly string[]) =>
    Promise.all(secrets.map((secret) => placesWith(secret, cloud, answers))).then((all) =>
      [...new Set(all.flat())].sort(),
    )

  async function upload(
    content: Buffer,
    ending: string,
    below = `tips/${tipOffId}`,
    by = RESIDENT,
  ) {
    const wx = await cloud.local.client(by.openid)
    const { fileID } = await wx.uploadFile({ cloudPath: `${below}/${anId()}.${ending}`, content })
    return { fileId: fileID, sha256: hashOfBytes(content), size: content.length }
  }

  it('stands, while WeChat looks, beside what they uploaded, and in nothing that is written', async () => {
    const photo = await upload(photographed(), 'jpg')
    const voice = { ...(await upload(Buffer.from(`${VOICE}, as a file`), 'mp3')), seconds: 9 }
    sent = { photo: photo.fileId, voice: voice.fileId }
    const said = aResidentTip({
      ...{ _id: tipOffId, placeArea: TOWNSHIP, receipt: aReceipt(CODE), voice },
      photos: [{ ...photo, source: 'gallery', takenAt: NOW }],
      ...{ identity: 'confidential', informant: anInformantBox({ name: NAME, phone: PHONE }) },
    })
    const named = { ...said, _id: anId(), words: `${NAME}看见的`, photos: [], voice: undefined }
    expect(await ask(RESIDENT, 'tipOffs.submit', named)).toBe('informantNamed')
    expect(await ask(RESIDENT, 'tipOffs.submit', said)).toBe('ok')
    expect(await ask(RESIDENT, 'tipOffs.submit', said)).toBe('ok')
    const phoneCode = cloud.local.phoneCodes.issue(RESIDENT.openid, PHONE)
    const own = { phoneCode, answerKey: anAnswerKey() }
    const { phone } = await cloud.as(RESIDENT).get('tipOffs.ownPhone', own)
    answers.push(JSON.stringify(phone))
    expect(openedAnswer(phone)).toBe(PHONE)
    await tick()
    const paths = [sent.photo, sent.voice].map((fileId) => fileId.replace(/^cloud:..[^/]+./, ''))
    expect(await found(WHO)).toEqual(paths.map((path) => `owner of ${path}`).sort())
    expect(await found(CAMERA)).toEqual([paths[0]])
    const trail = JSON.stringify(cloud.all('trail'))
    expect(trail).not.toContain(
      hashOf({ name: 'tipOffs.submit', input: said, visitor: RESIDENT.openid }),
    )
  })

  it('is nowhere once WeChat has looked: of what was photographed there is a picture, of what was said a voice', async () => {
    for (const { traceId } of cloud.one('tipOffs', tipOffId)!.check!.traces)
      await cloud.local.mediaChecks.finish(traceId)
    later(5)
    await tick()
    expect(await found([...WHO, ...CAMERA])).toEqual([])
    expect(await found([VOICE])).toEqual([expect.stringMatching(/^restricted\/\w+\/\w+\.mp3$/)])
  })

  it('is told nobody who takes it through: kept apart, released, verified, a clue, a case, answered, rated, rewarded', async () => {
    const { store } = cloud.local
    const apart = { $set: { status: 'quarantined' } }
    await store.update('tipOffs', { filter: { _id: tipOffId }, multi: false }, apart)
    expect(await byCode('tipOffs.write', { words: '什么时候来看' })).toBe('ok')
    const painted = await upload(
      Buffer.from(picture(64, 48, 9)),
      'jpg',
      `photos/${officer._id}/1`,
      {
        openid: officer.openid!,
      },
    )
    const blur = { requestId: anId(), tipOffId, fileId: sent.photo }
    const taken = { source: 'gallery', takenAt: NOW }
    const steps: (() => Promise<string>)[] = [
      () => decide('tipOffs.release'),
      () => decide('tipOffs.accept'),
      () => ask(officer, 'tipOffs.blurPhoto', { ...blur, photo: { ...painted, ...taken } }),
      () => decide('tipOffs.pass', { coordinatorId: coordinator._id, words: '看看水池' }),
      () => ask(coordinator, 'tipOffs.verify', { ...aVerification, ...about, requestId: anId() }),
      () => ask(officer, 'tipOffs.message', { ...about, requestId: anId(), words: '正在核实' }),
      () => decide('tipOffs.takeBack'),
      () => decide('tipOffs.makeClue', { severity: 'ordinary' }),
      () => ask(officer, 'clues.accept', { requestId: anId(), clueId: clueId() }),
      () => ask(officer, 'cases.open', opening()),
      () => ask(officer, 'cases.close', closing()),
      () => decide('tipOffs.answer', { kind: 'penalised', words: '情况属实，已处罚' }),
      () => byCode('tipOffs.rate', { satisfaction: 'fair', solved: true, words: '谢谢' }),
      () => byCode('rewards.apply'),
      () => ask(officer, 'rewards.grant', { ...ofReward(), amountFen: 100_000 }),
      () => ask(dispatcher, 'rewards.pay', { ...ofReward(), receipt: aReceipt(CODE) }),
      () => byCode('tipOffs.follow'),
    ]
    const told: string[] = []
    for (const step of steps) told.push(await step())
    expect(told).toEqual(steps.map(() => 'ok'))
    await tick()
    expect(await found([...WHO, ...CAMERA])).toEqual([])
  })

  const clueId = () => cloud.one('tipOffs', tipOffId)!.clueId!
  const ofReward = () => ({ requestId: anId(), rewardId: rewardIdOf(tipOffId) })
  const opening = () => ({
    ...{ requestId: anId(), openedOn: '2026-03-02', officerIds: [officer._id, dispatcher._id] },
    clues: [{ clueId: clueId(), seen: cloud.one('clues', clueId())!.handlings.length }],
  })
  const theCase = () => cloud.all('cases')[0]!
  const closing = () => ({
    ...{ requestId: anId(), caseId: theCase()._id, seen: theCase().handlings.length },
    ...{ outcome: 'corrected', words: '已改正', number: '渝云卫立1号', closedOn: '2026-03-02' },
  })

  it('is opened by an officer of the place alone, with a reason, for ten minutes, and for that phone', async () => {
    expect(await open(coordinator)).toBe('notAllowed')
    expect(await open(elsewhere)).toBe('notFound')
    expect(await open(officer, '看')).toBe('invalidInput')
    expect(await show(officer)).toEqual({ looks: [] })
    expect(await open(officer)).toBe('ok')
    const shown = await show(officer)
    answers.push(JSON.stringify(shown))
    expect(shown.looks).toMatchObject([{ byName: '王执法', reason: '线索说不清楚，要打电话问' }])
    expect(openedAnswer(shown.who!)).toEqual({ name: NAME, phone: PHONE })
    const others = await show(dispatcher)
    expect(others).not.toHaveProperty('who')
    expect(others.looks).toHaveLength(1)

    const of = { tipOffId, fileId: sent.photo }
    const look = { requestId: anId(), ...of, reason: '照片上看不清日期' }
    expect(await ask(officer, 'tipOffs.openOriginal', look)).toBe('ok')
    expect(await cloud.as(officer).file('tipOffs.original', of)).toEqual(photographed())
    expect(await found(CAMERA)).toEqual([expect.stringMatching(/^exports\//)])
    later(11)
    await tick()
    expect(await show(officer)).not.toHaveProperty('who')
    const trail = cloud.all('trail').filter(({ what }) => what === 'informant.opened')
    expect(trail).toMatchObject([{ by: officer._id, after: { looks: [{ by: officer._id }] } }])
    expect(await found([...WHO, ...CAMERA])).toEqual([])
  })

  it('is in nothing that is read of it, nor in a file that is made of it', async () => {
    const of = { clueId: clueId(), caseId: theCase()._id, rewardId: rewardIdOf(tipOffId) }
    const subject = `case:${of.caseId}`
    const reading = {
      ...{ 'tipOffs.show': about, 'tipOffs.whole': about, 'tipOffs.list': {}, 'tipOffs.due': {} },
      ...{ 'tipOffs.alike': about, 'rewards.list': {}, 'rewards.show': of, 'clues.show': of },
      ...{ 'clues.list': {}, 'cases.show': of, 'trails.show': { subject }, 'deliveries.list': {} },
      ...{ 'trails.check': { subject }, 'tipOffs.export': { year: 2026 } },
      ...{ 'rewards.export': { year: 2026 }, 'people.list': { area: COUNTY } },
      'informants.show': { ...about, answerKey: anAnswerKey() },
      'evidencePacks.ask': { requestId: '', subject },
    }
    for (const by of staff)
      for (const [name, input] of Object.entries(reading))
        await ask(by, name, 'requestId' in input ? { ...input, requestId: anId() } : input)
    for (const { _id: packId } of cloud.all('evidencePacks')) {
      const isMade = () => cloud.one('evidencePacks', packId)!.status === 'made'
      for (let round = 0; round < 9 && !isMade(); round += 1)
        await ask(officer, 'evidencePacks.goOn', { packId })
      expect(await ask(officer, 'evidencePacks.take', { packId })).toBe('ok')
    }
    const paths = await cloud.local.files.paths()
    for (const folder of ['exports/', 'evidence/'])
      expect(paths.filter((path) => path.startsWith(folder)).length).toBeGreaterThan(1)
    expect(await found([...WHO, ...CAMERA])).toEqual([])
  })

  describe('later, with a new key', () => {
    let kept: Omit<TestCloud, 'stop'>
    const ids = { counter: anId(), over: anId(), altered: anId(), stuck: anId() }

    beforeAll(async () => {
      const before = cloud
      const known = localOptions.environment.INFORMANT_KEYS
      const environment = { INFORMANT_KEYS: `next:${'7a'.repeat(32)},${known}` }
      const at = new Date(before.local.now()).toISOString()
      cloud = await startCloud({ now: at, environment })
      for (const { name } of collections)
        cloud.put(name as CollectionName, ...(before.all(name as 'people') as never[]))
      for (const path of await before.local.files.paths())
        await cloud.local.files.put((await before.local.files.get(path))!)
      await before.stop()
      kept = cloud
      putOthers()
    })
    afterAll(() => cloud.stop())

    /** From the counter, of a clue that is open and of one that is over; one whose seal was altered; one whose end is refused. */
    function putOthers(): void {
      const clue = kept.one('clues', kept.one('tipOffs', tipOffId)!.clueId!)!
      const open = { ...clue, _id: anId(), listKey: `${NOW} open`, closedAt: undefined }
      const over = {
        ...clue,
        _id: anId(),
        listKey: `${NOW} over`,
        closedAt: '2026-01-02T02:00:00.000Z',
      }
      kept.put('clues', { ...open, queueKey: '0 open' }, { ...over, queueKey: '0 over' })
      const went = { status: 'becameClue' as const, identityUntil: '2027-03-02T02:00:00.000Z' }
      const put = (_id: string, said: object) => {
        const tip = { ...aTipOff(coordinator, { now: NOW, identity: 'named' }), ...went, ...said }
        const informant = kept.one('informants', withInformant(kept, tip)._id)!
        kept.put('tipOffs', { ...tip, _id })
        kept.put('informants', { ...informant, _id, tag: '0'.repeat(32) })
        return informant
      }
      put(ids.counter, { clueId: open._id })
      put(ids.over, { clueId: over._id })
      put(ids.altered, { identityUntil: undefined })
      put(ids.stuck, { clueId: over._id, identityUntil: '2027-03-01T02:00:00.000Z' })
      const entry = kept.one('trail', tipOffId)!
      kept.put('trail', { ...entry, _id: anId(), subject: `informant:${ids.stuck}`, seq: 2 })
    }

    const informantOf = (_id: string) => cloud.one('informants', _id)!

    it('is closed anew and still opens; one that was altered is marked and holds up no other', async () => {
      const before = informantOf(tipOffId)
      await tick()
      const now = informantOf(tipOffId)
      expect(now.keyId).toBe('next')
      expect(now.content).not.toBe(before.content)
      expect(informantOf(ids.altered)).toMatchObject({
        ...{ keyId: 'demo', unreadableAt: expect.any(String) },
      })
      expect(cloud.count('informants')).toBeGreaterThan(4)
      expect(await open(officer)).toBe('ok')
      expect(openedAnswer((await show(officer)).who!)).toEqual({ name: NAME, phone: PHONE })
      expect(await byCode('tipOffs.follow')).toBe('ok')
      expect(cloud.all('tipFiles').map(({ keyId }) => keyId)).toEqual(['next', 'next'])
      expect(await found([...WHO, ...CAMERA])).toEqual([])
    })

    it('is destroyed when its time is over, with the voice and the originals, which the trail proves', async () => {
      const before = informantOf(tipOffId)
      cloud.local.setClock(cloud.one('tipOffs', tipOffId)!.identityUntil!)
      await tick()
      const gone = informantOf(tipOffId)
      expect(gone).toMatchObject({ keyId: 'destroyed', sealHash: before.sealHash })
      for (const field of ['content', 'nonce', 'tag']) expect(gone).not.toHaveProperty(field)
      const proof = cloud.all('trail').filter(({ subject }) => subject === `informant:${tipOffId}`)
      expect(proof).toContainEqual(
        expect.objectContaining({ what: 'informant.destroyed', by: 'system' }),
      )
      expect(JSON.stringify(cloud.all('trail'))).not.toContain(before.content)
      expect(await open(officer)).toBe('informantDestroyed')
      const tip = cloud.one('tipOffs', tipOffId)!
      for (const field of ['identityUntil', 'voice']) expect(tip).not.toHaveProperty(field)
      for (const { fileId } of tip.photos) {
        const file = cloud.one('tipFiles', tipFileId(tipOffId, fileId))!
        expect(file).toMatchObject({ keyId: 'destroyed', shownFileId: expect.any(String) })
      }
      expect(await found([...WHO, ...CAMERA, VOICE])).toEqual([])
      const left = (await cloud.local.files.paths()).filter((path) => path.includes(tipOffId))
      expect(left).toEqual([expect.stringMatching(/^sealed\//)])
    })

    it('of a tip from the counter ends with its clue; one that cannot be destroyed is said, and holds up no other', async () => {
      cloud.local.setClock('2027-03-02T02:00:01.000Z')
      const stuck = informantOf(ids.stuck)
      await tick()
      expect(informantOf(ids.over)).toMatchObject({ keyId: 'destroyed' })
      expect(informantOf(ids.counter).content).toBeDefined()
      expect(cloud.one('tipOffs', ids.counter)?.identityUntil).toBe('2028-03-01T16:00:00.000Z')
      expect(informantOf(ids.stuck)).toEqual(stuck)
      const said = `The identity of tip ${ids.stuck} failed and is tried again: idTaken`
      expect(cloud.local.logs.map(({ text }) => text).join()).toContain(said)
    })
  })
})
