import { hashOf } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { addHours } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { INVITATION_DAYS, invitationCode } from '@domain/people/invitation'
import { mayEnter } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/**
 * Keeps the hash of a one-time code that the caller's phone made, for a person who cannot sign in by phone number.
 * It ends the codes made before.
 */
export const invitePerson = command({
  action: 'person.enter',
  input: object({ requestId: id, personId: id, invitationCode }),

  async run({ input, actor, now, work }): Promise<{ expiresAt: string }> {
    const person = await findCovered(work, actor, 'people', input.personId)
    if (!mayEnter(actor.role, person.role)) throw problem('notAllowed')
    if (person.status === 'suspended') throw problem('personSuspended')
    if (person.openid) throw problem('alreadyBound')

    const expiresAt = addHours(now, INVITATION_DAYS * 24)
    const made = {
      personId: person._id,
      area: person.area,
      madeBy: actor._id,
      madeAt: now,
      expiresAt,
    }
    work.add(
      'invitations',
      { _id: hashOf(input.invitationCode), ...made },
      { what: 'invitation.made' },
    )
    work.change('people', person, { codesEndedAt: now }, { what: 'person.invited' })
    return { expiresAt }
  },
})
