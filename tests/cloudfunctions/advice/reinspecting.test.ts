import type { Advice } from '@domain/advice/advice'
import { dueFrom } from '@domain/advice/check-advice'
import type { Facility } from '@domain/facilities/facility'
import type { Patrol } from '@domain/patrols/patrol'
import { anAdvice, aReinspectionReport } from '../../kit/advice'
import { startCloud, type TestCloud } from '../../kit/cloud'
import { aCounty } from '../../kit/counties'
import { aFacility } from '../../kit/facilities'
import { aPatrol, aPhoto } from '../../kit/patrols'
import { anId, aPerson, OTHER_TOWNSHIP } from '../../kit/people'

const NOW = '2026-03-16T02:00:00.000Z'
const BEFORE = '2026-03-02T01:30:00.000Z'
const AT = '2026-03-16T01:30:00.000Z'
const wrong = {
  clearTankLocked: { result: 'fail', note: '清水池没有上锁' },
  waterClear: { result: 'fail', note: '出厂水浑浊' },
} as const
const coordinator = aPerson('coordinator')
const stranger = aPerson('coordinator', { area: OTHER_TOWNSHIP })
const officer = aPerson('officer')
const county = aCounty({ dutyOfficerId: officer._id })

describe('looking again at what was asked', () => {
  let cloud: TestCloud
  let water: Facility
  let patrol: Patrol
  let advice: Advice

  beforeAll(async () => {
    cloud = await startCloud({ now: NOW })
    cloud.put('people', coordinator, stranger, officer)
    cloud.put('counties', county)
  })
  afterAll(() => cloud.stop())
  beforeEach(() => {
    water = aFacility({ coordinatorId: coordinator._id })
    const made = aPatrol(water, coordinator, { at: BEFORE, wrong }, county)
    patrol = made.patrol
    advice = anAdvice(patrol, water, coordinator, { at: BEFORE })
    cloud.put('facilities', water)
    cloud.put('patrols', patrol)
    cloud.put('clues', ...made.clues)
    cloud.put('advice', advice)
  })

  const report = (said: object = {}) => aReinspectionReport(advice, water, { at: AT, ...said })
  const codeOf = async (by: object, given = report()) => {
    const answer = await cloud.as(by).call('advice.reinspect', given)
    return answer.ok ? 'ok' : answer.problem.code
  }
  const stored = () => cloud.all('advice').find(({ _id }) => _id === advice._id)

  it('refuses whoever may not, and a foreign photo', async () => {
    expect(await codeOf(stranger)).toBe('notFound')
    expect(await codeOf(officer)).toBe('notAllowed')
    expect(await codeOf(coordinator, report({ photos: [aPhoto(stranger)] }))).toBe('photoForeign')
    expect(stored()?.status).toBe('given')
  })

  it('closes what is put right, and is not done again', async () => {
    const given = report()
    const first = await cloud.as(coordinator).get('advice.reinspect', given)
    expect(first).toMatchObject({ rectifiedCount: 2, unrectifiedCount: 0, clues: [] })
    expect(await cloud.as(coordinator).get('advice.reinspect', given)).toEqual(first)
    expect(stored()).toMatchObject({ status: 'closed', reinspectionIds: [given._id] })
    expect(stored()?.dueKey).toBeUndefined()
    expect(await codeOf(coordinator, report())).toBe('adviceOver')
  })

  it('reports what is not put right, tells the officer, and shows both clues of each other', async () => {
    const still = { clearTankLocked: { result: 'fail', note: '还是没有锁' } } as const
    const { clues } = await cloud.as(coordinator).get('advice.reinspect', report({ wrong: still }))
    expect(clues).toHaveLength(1)
    expect(stored()?.status).toBe('reported')
    const clueId = clues[0]?.clueId ?? ''
    const told = cloud.all('deliveries').filter(({ page }) => page.endsWith(clueId))
    expect(told.map(({ to, kind }) => [to, kind])).toEqual([[officer._id, 'clueReported']])
    expect(told[0]?.words).toContain('以前上报过')

    const later = await cloud.as(officer).get('clues.show', { clueId })
    const earlierId = later.earlier?._id ?? ''
    expect(patrol.clueIds).toContain(earlierId)
    const earlier = await cloud.as(officer).get('clues.show', { clueId: earlierId })
    expect(earlier.later.map(({ _id }) => _id)).toEqual([clueId])
  })

  it('tells the officer where entry was refused', async () => {
    const refused = report({ end: 'refusedEntry', checklists: [], note: '不让进门' })
    const { clues } = await cloud.as(coordinator).get('advice.reinspect', refused)
    expect(clues.map(({ matterName }) => matterName)).toEqual(['拒绝进入'])
    expect(stored()).toMatchObject({ status: 'reported', endedAs: 'refusedEntry' })
  })

  it('takes what the coordinator reports as put right, with photos of the coordinator’s', async () => {
    const input = { _id: anId(), adviceId: advice._id, words: '到场看过，已上锁' }
    const send = (photos = [aPhoto(coordinator)]) =>
      cloud.as(coordinator).call('advice.rectify', { ...input, photos })
    expect(await send([])).toMatchObject({ problem: { code: 'photoRequired' } })
    expect(await send()).toMatchObject({ ok: true, value: { dueOn: '2026-03-23' } })
    expect(stored()?.rectifications).toMatchObject([
      { by: 'coordinator', byName: coordinator.name },
    ])
  })

  it('takes what a clock wrote that was set since, and says that its time is doubtful', async () => {
    const ahead = report({
      startedAt: '2027-01-01T00:00:00.000Z',
      endedAt: '2027-01-01T01:00:00.000Z',
    })
    const { reinspectionId } = await cloud.as(coordinator).get('advice.reinspect', ahead)
    const kept = cloud.all('reinspections').find(({ _id }) => _id === reinspectionId)
    expect(kept).toMatchObject({ timeDoubtful: true, endedAt: kept?.submittedAt })
  })

  it('refuses a second person who is the first', async () => {
    const alone = report({ companion: coordinator.name, companionId: coordinator._id })
    expect(await codeOf(coordinator, alone)).toBe('invalidInput')
  })

  it('loses nothing where the report waited on the phone until after the re-inspection', async () => {
    await cloud.as(coordinator).get('advice.reinspect', report())
    const late = { _id: anId(), adviceId: advice._id, words: '到场看过，已上锁' }
    const photos = [aPhoto(coordinator)]
    expect(await cloud.as(coordinator).get('advice.rectify', { ...late, photos })).toEqual({})
    expect(stored()).toMatchObject({ status: 'closed', rectifications: [{ _id: late._id }] })
    expect(stored()?.dueKey).toBeUndefined()
  })

  it('is asked by the cloud with the failed items only', async () => {
    const { asked, may } = await cloud.as(coordinator).get('advice.show', { adviceId: advice._id })
    const items = asked.flatMap(({ sections }) => sections.flatMap((each) => each.items))
    expect(items.map(({ id }) => id).sort()).toEqual(['clearTankLocked', 'waterClear'])
    expect(may).toEqual({ rectify: true, reinspect: true })
    const seen = await cloud.as(officer).get('advice.show', { adviceId: advice._id })
    expect(seen.may).toEqual({ rectify: false, reinspect: false })
    expect(seen.advice.code).toBeUndefined()
  })

  it('is overdue before what is not, whichever was given first', async () => {
    const another = anAdvice(patrol, water, coordinator, { at: BEFORE })
    const overdue = { ...another, ...dueFrom('2026-03-09', another._id) }
    cloud.put('advice', overdue)
    const { rows } = await cloud.as(coordinator).get('advice.due', {})
    const mine = rows.filter(({ facilityId }) => facilityId === water._id)
    expect(mine.map(({ _id, dueOn }) => [_id, dueOn])).toEqual([
      [overdue._id, '2026-03-09'],
      [advice._id, '2026-03-16'],
    ])
  })

  it('is listed while it is due: the coordinator’s own, the centre’s, the officer’s area', async () => {
    const lead = aPerson('centreLead')
    const colleague = aPerson('coordinator')
    cloud.put('people', lead, colleague)
    const ids = async (by: object) => {
      const found: string[] = []
      let after: string | undefined
      do {
        const page = await cloud.as(by).get('advice.due', after ? { after } : {})
        found.push(...page.rows.map(({ _id }) => _id))
        after = page.next
      } while (after)
      return found
    }
    for (const by of [coordinator, lead, officer]) expect(await ids(by)).toContain(advice._id)
    expect(await ids(colleague)).toEqual([])
    await cloud.as(coordinator).get('advice.reinspect', report())
    for (const by of [coordinator, lead, officer]) expect(await ids(by)).not.toContain(advice._id)
    const all = await cloud.as(coordinator).get('advice.list', { facilityId: water._id })
    expect(all.rows.map(({ _id }) => _id)).toEqual([advice._id])
  })
})
