// What becomes of a draft that could not be sent: it waits and is tried again, or the person must look at it.

import { Offline, Refusal, wordsOf } from '../refusals'
import type { Draft } from './draft'

const FIRST_WAIT_MILLISECONDS = 5_000
const LONGEST_WAIT_MILLISECONDS = 300_000

// Refusals that pass by themselves or by signing in again.
const PASSING: readonly string[] = ['busy', 'notSignedIn', 'suspended']

export function afterFailure(
  draft: Draft,
  failure: unknown,
  now: number,
  chance: number,
): Partial<Draft> {
  const reason = wordsOf(failure)
  if (failure instanceof Refusal && !PASSING.includes(failure.code)) {
    return {
      ...withoutFilesSent(draft, failure),
      state: { name: 'refused', code: failure.code, reason },
    }
  }
  const attempts = draft.state.name === 'waiting' ? draft.state.attempts + 1 : 1
  const tryAfter = now + waitAfter(attempts, chance)
  return { state: { name: 'waiting', attempts, tryAfter, reason: wordsFor(failure, reason) } }
}

/** When it is tried again; now, where a clock that was turned back since would put it off by as much. */
export const triedAfter = (tryAfter: number, now: number): number =>
  tryAfter > now + LONGEST_WAIT_MILLISECONDS ? now : tryAfter

/** Files that the cloud misses are sent again next time. */
const withoutFilesSent = ({ photos, voice }: Draft, { code }: Refusal): Partial<Draft> =>
  code === 'photoMissing' || code === 'photoForeign'
    ? {
        photos: photos.map((photo) => ({ ...photo, fileId: undefined })),
        ...(voice && { voice: { ...voice, fileId: undefined } }),
      }
    : {}

const wordsFor = (failure: unknown, reason: string) =>
  failure instanceof Offline ? '没有网络，有网后自动提交' : reason

/** Doubles up to five minutes; by chance half to the whole, so that a township does not return in one second. */
function waitAfter(attempts: number, chance: number): number {
  const wait = Math.min(LONGEST_WAIT_MILLISECONDS, FIRST_WAIT_MILLISECONDS * 2 ** (attempts - 1))
  return Math.round(wait * (0.5 + chance / 2))
}
