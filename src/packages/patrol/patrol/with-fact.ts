import { checklistsFor } from '@domain/checklists'
import type { Traits } from '@domain/facilities/traits'
import { withFound } from '@domain/patrols/found'
import { askedIn, type PatrolContent } from '../../../outbox/patrol-report'
import { blankAnswers } from './answering'

/** A patrol after one more fact was found. A checklist that is asked because of it is begun; answers stay, whatever is asked now. */
export function withFact(content: PatrolContent, fact: Partial<Traits>): PatrolContent {
  const { facility, report } = content
  const found = withFound(report.found, facility.traits, fact)
  const next = { ...content, report: { ...report, found } }
  const before = offeredIds(content)
  const added = offered(next).filter(
    ({ id }) => !before.has(id) && !report.checklists.some(({ checklistId }) => checklistId === id),
  )
  const checklists = [...report.checklists, ...added.map(blankAnswers)]
  return { ...next, report: { ...next.report, checklists } }
}

function offered(content: PatrolContent) {
  const { facility, own } = askedIn(content)
  return checklistsFor(facility, own)
}

const offeredIds = (content: PatrolContent) => new Set(offered(content).map(({ id }) => id))
