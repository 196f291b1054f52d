// A patrol may be refused because somebody else has changed what is registered of the facility since it began: then other
// questions are asked there. It is gone on with as the facility is registered now.

import type { Id } from '@domain/kernel/ids'
import { withFound } from '@domain/patrols/found'
import { call, type AnswerTo } from '../cloud'
import { Fault, Offline, Refusal } from '../refusals'
import type { PatrolContent } from './patrol-report'
import { drafts } from './phone-outbox'

/** Where the cloud does not answer, the patrol is gone on with as it was. */
export async function askRegistry(id: Id): Promise<void> {
  const draft = drafts.find<PatrolContent>(id)
  if (!draft) return
  const facilityId = draft.content.facility._id
  const shown = await call('facilities.show', { facilityId }).catch(nothing)
  const latest = drafts.find<PatrolContent>(id)
  if (shown && latest?.state.name === 'open')
    drafts.change(id, registeredAs(shown.facility, latest.content))
}

/** What was found on the spot stays found where it still differs. */
const registeredAs = (
  facility: AnswerTo<'facilities.show'>['facility'],
  { report, ...content }: PatrolContent,
): PatrolContent => ({
  ...content,
  facility,
  report: { ...report, found: withFound(report.found, facility.traits, {}) },
})

function nothing(failure: unknown): undefined {
  const known = failure instanceof Offline || failure instanceof Refusal || failure instanceof Fault
  if (!known) throw failure
}
