// A patrol begins as a draft that holds everything needed to go on without a network.

import { checklistsFor } from '@domain/checklists'
import type { Answers } from '@domain/checklists/answers'
import type { Checklist } from '@domain/checklists/checklist'
import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../clock'
import type { Draft } from '../../outbox/draft'
import { drafts } from '../../outbox/phone-outbox'
import type { PatrolContent } from '../../outbox/patrol-report'

type Facility = PatrolContent['facility']

/** What this person has begun at the facility and not finished, the latest. */
export const openPatrolOf = (personId: Id, facilityId: Id): Draft<PatrolContent> | undefined =>
  (drafts.list(personId) as Draft<PatrolContent>[]).find(
    ({ kind, state, content }) =>
      kind === 'patrol' && state.name === 'open' && content.facility._id === facilityId,
  )

export const blankAnswers = ({ id, version }: Checklist): Answers => ({
  ...{ checklistId: id, version },
  answers: [],
  readings: [],
})

export function startPatrol(personId: Id, facility: Facility): Promise<Draft<PatrolContent>> {
  const startedAt = phoneNow()
  const checklists = checklistsFor(facility).map(blankAnswers)
  const report = {
    ...{ facilityId: facility._id, startedAt, endedAt: startedAt },
    ...{ end: 'done' as const, checklists, differences: [], photos: [] },
  }
  return drafts.start({
    kind: 'patrol',
    personId,
    title: facility.name,
    content: { facility, report },
  })
}
