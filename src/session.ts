// Who is signed in on this phone. Remembered, so that the app opens with no signal; the cloud has the last word.

import { makeId, type Id } from '@domain/kernel/ids'
import type { OwnProfile } from '@domain/people/profile'
import { call } from './cloud'
import { phoneNow } from './clock'
import { announcing } from './platform/announcing'
import { randomBytes } from './platform/random'
import { storage } from './platform/storage'
import { forgetWhatWasRead, readAs } from './queries'
import { isRefusal } from './refusals'

const KEY = 'profile'

const state = announcing(storage.read(KEY) as OwnProfile | undefined)

export const profile = { get: state.get, onChange: state.listen }

const suspension = announcing(false)

/** Whether the cloud has said that the person of this phone is suspended. */
export const suspended = { get: suspension.get, onChange: suspension.listen }

/** An id for a request that changes something; kept by the caller until it is answered. */
export const newId = async (): Promise<Id> => makeId(Date.parse(phoneNow()), await randomBytes(10))

async function become(next: OwnProfile | undefined): Promise<void> {
  if (next?._id !== state.get()?._id) {
    forgetWhatWasRead()
    await readAs(next?._id)
  }
  if (next) storage.write(KEY, next)
  else storage.remove(KEY)
  state.set(next)
}

/** What this phone remembers; read before the first page asks for anything. */
export async function resume(): Promise<void> {
  await readAs(state.get()?._id)
}

/** Asks the cloud who this is. Whoever is suspended reads nothing any more; drafts stay on the phone. */
export async function refresh(): Promise<void> {
  try {
    const shown = await call('session.show', {})
    suspension.set(false)
    await become(shown.profile)
  } catch (failure) {
    if (!isRefusal(failure, 'suspended')) throw failure
    suspension.set(true)
    await become(undefined)
  }
}

/** Without a network the phone goes on with what it remembers. */
export const refreshQuietly = () => refresh().catch(() => undefined)

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
