// A patrol begins as a draft that holds everything needed to go on without a network.

import { checklistsFor } from '@domain/checklists'
import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../clock'
import { keptRules } from '../../county-rules'
import type { Draft } from '../../outbox/draft'
import { drafts } from '../../outbox/phone-outbox'
import type { PatrolContent } from '../../outbox/patrol-report'
import { blankAnswers } from './patrol/answering'

type Facility = PatrolContent['facility']

/** What this person has begun at the facility and not finished, the latest. */
export const openPatrolOf = (personId: Id, facilityId: Id): Draft<PatrolContent> | undefined =>
  (drafts.list(personId) as Draft<PatrolContent>[]).find(
    ({ kind, state, content }) =>
      kind === 'patrol' && state.name === 'open' && content.facility._id === facilityId,
  )

function ownRules({ kind, county }: Facility): Pick<PatrolContent, 'checklists' | 'construal'> {
  const rules = keptRules()
  if (rules?.county !== county) return {}
  const checklists = rules.checklists.filter(({ kinds }) => kinds.includes(kind))
  return { checklists, construal: rules.construal }
}

/** The county's own rules as this phone knows them go with the patrol; what they say later is for the next one. */
export function startPatrol(personId: Id, facility: Facility): Promise<Draft<PatrolContent>> {
  const startedAt = phoneNow()
  const rules = ownRules(facility)
  const checklists = checklistsFor(facility, rules.checklists).map(blankAnswers)
  const report = {
    ...{ facilityId: facility._id, startedAt, endedAt: startedAt },
    ...{ end: 'done' as const, checklists, differences: [], photos: [] },
  }
  return drafts.start({
    kind: 'patrol',
    personId,
    title: facility.name,
    content: { facility, report, ...rules },
  })
}
