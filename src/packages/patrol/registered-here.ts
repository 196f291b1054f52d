// A facility that was registered on this phone and has not reached the cloud: it can be patrolled all the same.

import { facilityOf } from '@domain/facilities/registration'
import type { Id } from '@domain/kernel/ids'
import type { RegistrationContent } from '../../outbox/kinds/registry-written'
import type { PatrolContent } from '../../outbox/patrol-report'
import { drafts } from '../../outbox/phone-outbox'

/** Once it was handed in; undefined for any other id. */
export function registeredHere(id: Id): PatrolContent['facility'] | undefined {
  const draft = drafts.find<RegistrationContent>(id)
  if (draft?.kind !== 'registration' || draft.state.name === 'open') return undefined
  const { entry } = draft.content
  if (!entry) return undefined
  const { personId, startedAt } = draft
  return facilityOf({ coordinatorId: personId, ...entry, _id: id }, startedAt)
}
