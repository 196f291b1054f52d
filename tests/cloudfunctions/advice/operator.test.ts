// What the people of a facility do with the code of an advice: nobody signs in, and the coordinator cannot do it for them.

import type { Advice } from '@domain/advice/advice'
import { anAdvice } from '../../kit/advice'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'
const wrong = { clearTankLocked: { result: 'fail', note: '清水池没有上锁' } } as const
const operator = { openid: 'o-operator' }
const coordinator = aPerson('coordinator')
const officer = aPerson('officer')
const county = aCounty({ dutyOfficerId: officer._id })

describe('an operator', () => {
  let cloud: TestCloud
  let advice: Advice

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, officer)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    const water = aFacility({ coordinatorId: coordinator._id, operatorPhone: '13800000001' })
    const { patrol } = aPatrol(water, coordinator, { at: AT, wrong }, county)
    advice = anAdvice(patrol, water, coordinator, { at: AT })
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
    cloud.put('advice', advice)
  })

  const opened = () => ({ adviceId: advice._id, code: advice.code })
  const stored = () => cloud.all('advice').find(({ _id }) => _id === advice._id)
  const rectified = (photos = [aPhoto(advice)]) => ({
    ...{ requestId: anId(), ...opened(), words: '已经加盖上锁', photos },
  })
  const codeOf = (answer: object) =>
    (answer as { problem?: { code: string } }).problem?.code ?? 'ok'

  it('opens nothing by another code, and does nothing by the id alone', async () => {
    const code = '0'.repeat(16)
    const someone = cloud.as(operator)
    expect(codeOf(await someone.call('advice.open', { code }))).toBe('adviceCodeUnknown')
    const input = { requestId: anId(), adviceId: advice._id, code }
    expect(codeOf(await someone.call('advice.confirmReceipt', input))).toBe('adviceCodeUnknown')
    expect(stored()?.receivedAt).toBeUndefined()
  })

  it('reads it without a phone of anybody, and without a word of clues', async () => {
    const answer = await cloud.as(operator).get('advice.open', { code: advice.code })
    expect(answer.advice).toMatchObject({ status: 'given', rectifyOn: advice.rectifyOn })
    const words = JSON.stringify(answer)
    expect(words).not.toMatch(/1[3-9]\d{9}|线索|clue/i)
  })

  it('is not answered for by the coordinator who gave it', async () => {
    const input = { requestId: anId(), ...opened() }
    expect(codeOf(await cloud.as(coordinator).call('advice.confirmReceipt', input))).toBe(
      'notAllowed',
    )
  })

  it('confirms receipt once, and the coordinator is told once', async () => {
    const first = await cloud
      .as(operator)
      .get('advice.confirmReceipt', { requestId: anId(), ...opened() })
    const again = await cloud
      .as({ openid: 'o-colleague' })
      .get('advice.confirmReceipt', { requestId: anId(), ...opened() })
    expect(again).toEqual(first)
    expect(stored()?.receivedAt).toBe(first.receivedAt)
    const told = cloud.all('deliveries').filter(({ page }) => page.endsWith(advice._id))
    expect(told.map(({ to, kind }) => [to, kind])).toEqual([[coordinator._id, 'adviceReceived']])
  })

  it('proves with a photo of its own what was put right', async () => {
    const someone = cloud.as(operator)
    expect(codeOf(await someone.call('advice.reportRectified', rectified([])))).toBe(
      'photoRequired',
    )
    expect(
      codeOf(await someone.call('advice.reportRectified', rectified([aPhoto(coordinator)]))),
    ).toBe('photoForeign')
  })

  it('reports it once however often it is sent, and a re-inspection is due within a week', async () => {
    const input = rectified()
    const first = await cloud.as(operator).get('advice.reportRectified', input)
    expect(await cloud.as(operator).get('advice.reportRectified', input)).toEqual(first)
    expect(first.dueOn).toBe('2026-03-09')
    expect(stored()).toMatchObject({
      status: 'rectified',
      dueOn: '2026-03-09',
      rectifications: [{ by: 'operator', words: '已经加盖上锁' }],
    })
    expect(stored()?.sealAt).toBeDefined()
    const kinds = cloud.all('deliveries').filter(({ page }) => page.endsWith(advice._id))
    expect(kinds.map(({ kind }) => kind)).toEqual(['rectificationReported'])
  })

  it('adds to it without putting the day off, and not without end', async () => {
    await cloud.as(operator).get('advice.reportRectified', rectified())
    cloud.local.setClock('2026-03-05T02:00:00.000Z')
    expect((await cloud.as(operator).get('advice.reportRectified', rectified())).dueOn).toBe(
      '2026-03-09',
    )
    for (let times = 0; times < 8; times += 1)
      await cloud.as(operator).get('advice.reportRectified', rectified())
    expect(codeOf(await cloud.as(operator).call('advice.reportRectified', rectified()))).toBe(
      'rectificationsTooMany',
    )
    cloud.local.setClock(NOW)
  })
})
