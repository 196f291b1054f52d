// A resident's tip: sent without signing in, followed by code from any phone.

import type { ResidentTipSaid } from '@domain/tip-offs/resident-tip'
import {
  isQuarantined,
  MOST_A_DAY,
  TIPS_A_DAY,
  TIPS_AT_ONCE,
  withOneMore,
} from '@domain/tip-offs/source-pace'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { anId, aPerson, COUNTY } from '../../kit/people'
import { aReceipt, aReceiptCode, aResidentTip } from '../../kit/words'

const NOW = '2026-03-02T02:00:00.000Z'

describe('a resident’s tip', () => {
  let cloud: TestCloud
  const officer = aPerson('dispatcher')

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY }))
  })
  afterAll(() => cloud.stop())

  const aResident = () => ({ openid: `o-${anId()}` })
  async function submit(said: Partial<ResidentTipSaid> = {}, by = aResident()) {
    const answer = await cloud
      .as(by)
      .send({ name: 'tipOffs.submit', input: aResidentTip({ ...said }) })
    return answer.ok ? 'ok' : answer.problem.code
  }
  const follow = (code: string, by = aResident()) =>
    cloud.as(by).call('tipOffs.follow', { receipt: aReceipt(code) })

  it('is kept without a word of who sent it, told to whoever answers for it, and found by its code', async () => {
    const [code, resident, _id] = [aReceiptCode(), aResident(), anId()]
    expect(await submit({ _id, receipt: aReceipt(code) }, resident)).toBe('ok')
    expect(cloud.one('tipOffs', _id)).toMatchObject({
      ...{ status: 'submitted', channel: 'miniProgram', area: COUNTY },
      ...{ dueAt: '2026-03-09T15:59:59.999Z', check: { suggest: 'pass' } },
    })
    expect(cloud.all('deliveries').filter(({ to }) => to === officer._id)).toHaveLength(1)
    expect(await follow(code)).toMatchObject({
      ok: true,
      value: { tipOffId: _id, state: 'received', may: { write: true, rate: false } },
    })
    expect(JSON.stringify(cloud.all('trail'))).not.toContain(resident.openid)
  })

  it('is the same to somebody who is signed in: nobody is named', async () => {
    const [_id, coordinator] = [anId(), aPerson('coordinator')]
    cloud.put('people', coordinator)
    expect(await submit({ _id }, { openid: coordinator.openid! })).toBe('ok')
    const entry = cloud.one('trail', _id)
    expect(entry).toMatchObject({ by: 'informant' })
    expect(JSON.stringify(entry)).not.toContain(coordinator._id)
  })

  it('is not refused for what WeChat finds in it, but marked', async () => {
    const _id = anId()
    expect(await submit({ _id, concern: 'surrogacy', words: '有人做代孕中介' })).toBe('ok')
    expect(cloud.one('tipOffs', _id)?.check).toMatchObject({ suggest: 'review', label: 20006 })
  })

  it('is an emergency where somebody is ill, whatever it is about', async () => {
    const [ill, well] = [anId(), anId()]
    const more = { _id: ill, illness: { exposedCount: 8, illCount: 12 } }
    expect(await submit(more)).toBe('invalidInput')
    expect(await submit({ _id: ill, illness: { illCount: 3, symptoms: '拉肚子' } })).toBe('ok')
    expect(await submit({ _id: well, illness: { illCount: 0 } })).toBe('ok')
    expect(cloud.one('tipOffs', ill)).toMatchObject({ severity: 'emergency' })
    expect(cloud.one('tipOffs', well)).toMatchObject({ severity: 'ordinary' })
  })

  it('is refused for a place elsewhere, a day to come, and photos of another', async () => {
    expect(await submit({ placeArea: '990000000000' })).toBe('invalidInput')
    expect(await submit({ happenedOn: '2026-03-03' })).toBe('invalidInput')
    const photo = { fileId: `cloud://local.6c6f/photos/${anId()}/a/b.jpg`, sha256: '0'.repeat(64) }
    const taken = { source: 'gallery' as const, takenAt: NOW, size: 10 }
    expect(await submit({ photos: [{ ...photo, ...taken }] })).toBe('photoForeign')
  })

  it('is slowed, then quarantined, and never dropped', () => {
    const at = (minute: number) => new Date(Date.parse(NOW) + minute * 60_000).toISOString()
    const atOnce = { count: 5, lately: Array.from({ length: TIPS_AT_ONCE }, () => NOW) }
    expect(() => isQuarantined(atOnce, at(1))).toThrow('请过 9 分钟再试')
    expect(isQuarantined(atOnce, at(10))).toBe(false)
    const counted = (count: number) => ({ count, lately: [at(390)] })
    expect(isQuarantined(counted(TIPS_A_DAY), at(400))).toBe(true)
    expect(isQuarantined(counted(TIPS_A_DAY - 1), at(400))).toBe(false)
    expect(() => isQuarantined(counted(MOST_A_DAY), at(900))).toThrow('明天再发')
    const odd = '2026-03-02T02:11:42.123Z'
    expect(withOneMore({ lately: [NOW, at(5)] }, odd)).toEqual([at(5), '2026-03-02T02:11:00.000Z'])
  })

  it('is kept apart where one source sends too many in a day', async () => {
    const resident = aResident()
    const told: string[] = []
    for (let count = 0; count < 7; count += 1) told.push(await submit({}, resident))
    expect(told).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'slowDown', 'slowDown'])
    expect(await submit()).toBe('ok')
  })

  it('is not found by guessing: who guesses waits longer and longer, and nobody else does', async () => {
    const guesser = aResident()
    const codes: string[] = []
    for (let count = 0; count < 8; count += 1) {
      const answer = await follow(aReceiptCode(), guesser)
      codes.push(answer.ok ? 'ok' : answer.problem.code)
    }
    expect(codes).toEqual([
      ...Array<string>(5).fill('receiptUnknown'),
      ...Array<string>(3).fill('slowDown'),
    ])
    const code = aReceiptCode()
    await submit({ receipt: aReceipt(code) })
    expect(await follow(code, guesser)).toMatchObject({ problem: { code: 'slowDown' } })
    expect(await follow(code)).toMatchObject({ ok: true })
  })
})
