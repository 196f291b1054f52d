import { checklistsFor } from '@domain/checklists'
import type { Facility } from '@domain/facilities/facility'
import { patrolReportOf, type PatrolContent } from '../../../../src/outbox/patrol-report'
import { choose } from '../../../../src/packages/patrol/patrol/answering'
import { withFact } from '../../../../src/packages/patrol/patrol/with-fact'
import { aFacility } from '../../../kit/facilities'
import { anId } from '../../../kit/people'

const NOW = '2026-11-22T02:00:00.000Z'

const begun = (facility: Facility): PatrolContent => ({
  facility,
  report: {
    ...{ facilityId: facility._id, startedAt: NOW, endedAt: NOW, end: 'done' },
    ...{ differences: [], photos: [] },
    checklists: checklistsFor(facility).map(({ id, version }) => ({
      ...{ checklistId: id, version, answers: [], readings: [] },
    })),
  },
})

const hospital = aFacility({
  coordinatorId: anId(),
  kind: 'licensedInstitution',
  traits: { institutionKind: 'generalHospital' },
})

const idsIn = ({ report }: Pick<PatrolContent, 'report'>) =>
  report.checklists.map(({ checklistId }) => checklistId)

const sent = (content: PatrolContent) => patrolReportOf({ _id: anId(), content }, () => [])

describe('a fact found on a patrol', () => {
  it('begins the checklist that it brings, once', () => {
    const once = withFact(begun(hospital), { maternalCare: true })
    expect(idsIn(once)).toEqual(['licensedInstitution', 'maternalChild'])
    const back = withFact(withFact(once, { maternalCare: false }), { maternalCare: true })
    expect(idsIn(back)).toEqual(['licensedInstitution', 'maternalChild'])
  })

  it('does not bring back a checklist that was left for another day', () => {
    const both = withFact(begun(hospital), { maternalCare: true })
    const report = { ...both.report, checklists: both.report.checklists.slice(0, 1) }
    expect(idsIn(withFact({ ...both, report }, { bedCount: 120 }))).toEqual(['licensedInstitution'])
  })

  it('takes no answer away before the patrol is sent', () => {
    const both = withFact(begun(hospital), { maternalCare: true })
    const checklists = both.report.checklists.map(choose('careLicenceHeld', 'pass'))
    const without = withFact(
      { ...both, report: { ...both.report, checklists } },
      { maternalCare: false },
    )
    expect(without.report.checklists[1]?.answers).toHaveLength(1)
    expect(idsIn({ report: sent(without) })).toEqual(['licensedInstitution'])
    expect(sent(without).found).toEqual({ maternalCare: false })
    expect(sent(withFact(without, { maternalCare: undefined })).found).toBeUndefined()
  })
})
