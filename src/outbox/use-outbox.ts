// What is on its way, as pages see it.

import type { Id } from '@domain/kernel/ids'
import { useReadInSight } from '../use-in-sight'
import { useProfile } from '../use-profile'
import type { Draft, SentRecord } from './draft'
import type { Progress } from './outbox'
import { drafts, outbox } from './phone-outbox'

const listen = (look: () => void) => drafts.onChange(look)

/** This person's drafts, the latest first, and what is being sent at this moment. */
export function useDrafts(of?: Id): { drafts: Draft[]; progress: Progress | undefined } {
  const own = useProfile()?._id
  const personId = of ?? own
  return useReadInSight(
    () => ({
      drafts: personId ? drafts.list(personId) : [],
      progress: outbox.progress,
    }),
    listen,
  )
}

export interface OnItsWay {
  draft: Draft | undefined
  /** Once the cloud has it. */
  sent: SentRecord | undefined
  progress: Progress | undefined
}

/** Of whoever is signed in, unless it is somebody else's. */
export function useOnItsWay(id: Id, of?: Id): OnItsWay {
  const own = useProfile()?._id
  const personId = of ?? own
  return useReadInSight(
    () => ({
      draft: drafts.find(id),
      sent: personId ? outbox.sent.list(personId).find(({ _id }) => _id === id) : undefined,
      progress: outbox.progress?.draftId === id ? outbox.progress : undefined,
    }),
    listen,
  )
}
