// What is on its way, as pages see it.

import type { Id } from '@domain/kernel/ids'
import { useReadInSight } from '../use-in-sight'
import { useProfile } from '../use-profile'
import type { Draft, SentRecord } from './draft'
import type { Progress } from './outbox'
import { drafts, outbox } from './phone-outbox'

const listen = (look: () => void) => drafts.onChange(look)

/** This person's drafts, the latest first, and what is being sent at this moment. */
export function useDrafts(): { drafts: Draft[]; progress: Progress | undefined } {
  const personId = useProfile()?._id
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

export function useOnItsWay(id: Id): OnItsWay {
  const personId = useProfile()?._id
  return useReadInSight(
    () => ({
      draft: drafts.find(id),
      sent: personId ? outbox.sent.list(personId).find(({ _id }) => _id === id) : undefined,
      progress: outbox.progress?.draftId === id ? outbox.progress : undefined,
    }),
    listen,
  )
}
