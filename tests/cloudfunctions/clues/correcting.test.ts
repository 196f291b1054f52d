import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aReport } from '../../kit/patrols'
import { anId, aPerson } from '../../kit/people'
import { register } from '../../kit/trails'

const NOW = '2026-03-02T02:00:00.000Z'
const AT = '2026-03-02T01:30:00.000Z'

const coordinator = aPerson('coordinator')
const officer = aPerson('officer', { name: '周明' })
const colleague = aPerson('officer')
const dispatcher = aPerson('dispatcher')
const plant = aFacility({ coordinatorId: coordinator._id })

describe('what was said of the end of a clue', () => {
  let cloud: TestCloud
  let clueId: string

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    for (const each of [coordinator, officer, colleague, dispatcher])
      register(cloud, 'people', each)
    register(cloud, 'counties', aCounty({ dutyOfficerId: officer._id }))
    register(cloud, 'facilities', plant)
  })
  afterAll(() => cloud.stop())

  beforeEach(async () => {
    const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const
    const report = aReport(plant, { at: AT, wrong })
    const { clues } = await cloud.as(coordinator).get('patrols.submit', report)
    clueId = clues[0]!.clueId
    await cloud.as(officer).get('clues.accept', { requestId: anId(), clueId })
  })

  const close = () =>
    cloud.as(officer).get('clues.close', {
      ...{ requestId: anId(), clueId, outcome: 'corrected', words: '已更换滤料' },
    } as const)

  const said = (more: object = {}) => ({
    ...{ requestId: anId(), clueId, words: '没有更换滤料，只清洗了', correctedBefore: 0 },
    ...{ reason: '写错了', ...more },
  })

  it('cannot be put right before there is an end, without a reason, by another officer, or to the same', async () => {
    const early = await cloud.as(officer).call('clues.correct', said())
    expect(early).toMatchObject({ ok: false, problem: { code: 'moveForbidden' } })
    await close()
    const mute = await cloud.as(officer).call('clues.correct', said({ reason: ' ' }))
    expect(mute).toMatchObject({ ok: false, problem: { code: 'invalidInput' } })
    const foreign = await cloud.as(colleague).call('clues.correct', said())
    expect(foreign).toMatchObject({ ok: false, problem: { code: 'notAllowed' } })
    const same = await cloud.as(officer).call('clues.correct', said({ words: '已更换滤料' }))
    expect(same).toMatchObject({ ok: false, problem: { code: 'invalidInput' } })
  })

  it('is put right with a reason, and what was said before stays beside it', async () => {
    await close()
    await cloud.as(officer).get('clues.correct', said({ outcome: 'unfounded' }))
    expect(cloud.one('clues', clueId)).toMatchObject({
      ...{ status: 'closed', outcome: 'unfounded', words: '没有更换滤料，只清洗了' },
      corrections: [
        { byName: '周明', reason: '写错了', outcomeBefore: 'corrected', wordsBefore: '已更换滤料' },
      ],
    })
    const subject = `clue:${clueId}`
    const { rows } = await cloud.as(officer).get('trails.show', { subject })
    expect(rows[0]).toMatchObject({ who: '周明', what: '更正' })
    expect(rows[0]?.changes).toContainEqual({
      ...{ name: '处理说明', before: '已更换滤料', after: '没有更换滤料，只清洗了' },
    })
    expect((await cloud.as(officer).get('trails.check', { subject })).breaks).toEqual([])
  })

  it('is told to whoever reported it, with both answers and the reason', async () => {
    await close()
    await cloud.as(dispatcher).get('clues.correct', said())
    const { rows } = await cloud.as(coordinator).get('deliveries.list', {})
    const told = rows.find(({ title }) => title === '答复有更正')
    for (const words of ['已更换滤料', '没有更换滤料，只清洗了', '写错了'])
      expect(told?.words).toContain(words)
  })

  it('is not put right twice by two who do not know of each other', async () => {
    await close()
    await cloud.as(officer).get('clues.correct', said())
    const second = await cloud.as(dispatcher).call('clues.correct', said({ words: '别的说法' }))
    expect(second).toMatchObject({ ok: false, problem: { code: 'alreadyChanged' } })
  })
})
