import { hashOf } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object, string, union } from '@domain/kernel/z'
import { invitationCode } from '@domain/people/invitation'
import type { Person } from '@domain/people/person'
import { phoneBehind } from '../kernel/phone'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

const byPhone = object({ requestId: id, phoneCode: string().min(1).max(200) })
const byInvitation = object({ requestId: id, invitationCode })

/** Binds the caller's WeChat to the person who was entered with this phone number, or to whom the code was given. */
export const signIn = command({
  action: 'anyone',
  input: union([byPhone, byInvitation]),

  async run({ input, actor, now, openid, work }): Promise<{ personId: string }> {
    if (actor) throw problem('alreadySignedIn')
    const person =
      'phoneCode' in input
        ? await personWithPhone(work, await phoneBehind(input))
        : await invitedPerson(work, input.invitationCode, now)
    if (person.status === 'suspended') throw problem('suspended')

    work.change('people', person, { openid, boundAt: now }, { what: 'person.signedIn' })
    return { personId: person._id }
  },
})

/** The number is proven by WeChat, so a new WeChat account may take the place of an old one. */
async function personWithPhone(work: Work, phone: string): Promise<Person> {
  const [person] = await work.list('people', { where: { phone }, limit: 1 })
  if (!person) throw problem('phoneUnknown')
  return person
}

/** A code proves less than a phone: it signs in only who is not signed in elsewhere. */
async function invitedPerson(work: Work, code: string, now: string): Promise<Person> {
  const invitation = await work.find('invitations', hashOf(code))
  if (!invitation || invitation.usedAt) throw problem('invitationUnknown')
  if (invitation.expiresAt < now) throw problem('invitationExpired')
  const person = await work.find('people', invitation.personId)
  if (!person) throw problem('invitationUnknown')
  if (invitation.madeAt < (person.codesEndedAt ?? '')) throw problem('invitationExpired')
  if (person.openid) throw problem('alreadyBound')
  work.change('invitations', invitation, { usedAt: now }, { what: 'invitation.used' })
  return person
}
