// Who is signed in on this phone. Remembered, so that the app opens with no signal; the cloud has the last word.

import { makeId, type Id } from '@domain/kernel/ids'
import type { Profile } from '@domain/people/profile'
import { call } from './cloud'
import { phoneNow } from './clock'
import { announcing } from './platform/announcing'
import { randomBytes } from './platform/random'
import { storage } from './platform/storage'
import { forgetWhatWasRead, readAs } from './queries'

const KEY = 'profile'

const state = announcing(storage.read(KEY) as Profile | undefined)

export const profile = { get: state.get, onChange: state.listen }

/** An id for a request that changes something; kept by the caller until it is answered. */
export const newId = async (): Promise<Id> => makeId(Date.parse(phoneNow()), await randomBytes(10))

async function become(next: Profile | undefined): Promise<void> {
  if (next?._id !== state.get()?._id) {
    forgetWhatWasRead()
    if (next) await readAs(next._id)
  }
  if (next) storage.write(KEY, next)
  else storage.remove(KEY)
  state.set(next)
}

/** What this phone remembers; read before the first page asks for anything. */
export async function resume(): Promise<void> {
  const known = state.get()
  if (known) await readAs(known._id)
}

/** Asks the cloud who this is. */
export async function refresh(): Promise<void> {
  const shown = await call('session.show', {})
  await become(shown.profile)
}

export type Proof = { phoneCode: string } | { invitationCode: string }

export async function signIn(proof: Proof): Promise<void> {
  await call('session.signIn', { ...proof, requestId: await newId() })
  await refresh()
}

/** Drafts stay on the phone for when this person returns. */
export async function signOut(): Promise<void> {
  await call('session.signOut', { requestId: await newId() })
  await become(undefined)
}
