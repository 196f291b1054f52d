import { withFound } from '@domain/patrols/found'
import { call } from '../../cloud'
import { pageOf } from '../../go'
import { unlessUnanswered } from '../../refusals'
import { patrolReportOf, type PatrolContent } from '../patrol-report'
import type { DraftKind } from './kind'

export const patrol: DraftKind<PatrolContent> = {
  name: '巡查',
  pages: { write: pageOf.patrol, finish: pageOf.finish, record: pageOf.record },
  send: (draft, photosAt) => call('patrols.submit', patrolReportOf(draft, photosAt)),
  needs: ({ facility }) => [facility._id],
  latest: registeredNow,
}

/**
 * A patrol may be refused because somebody else has changed what is registered of the facility since it began: then other
 * questions are asked there. What was found on the spot stays found where it still differs.
 */
async function registeredNow({ facility: { _id: facilityId } }: PatrolContent) {
  const shown = await unlessUnanswered(call('facilities.show', { facilityId }))
  if (!shown) return undefined
  const { facility } = shown
  return ({ report, ...content }: PatrolContent): PatrolContent => ({
    ...content,
    facility,
    report: { ...report, found: withFound(report.found, facility.traits, {}) },
  })
}
