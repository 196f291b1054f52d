import type { ReactElement, ReactNode } from 'react'
import type { Id } from '@domain/kernel/ids'
import type { Draft, SentRecord } from './draft'
import { DraftGone } from './draft-gone'
import { OnTheWay } from './on-the-way'
import { useOnItsWay } from './use-outbox'

interface OnItsWayProps {
  id: Id
  /** The last look at it, while it is open. */
  review: (draft: Draft) => ReactElement
  sent: (record: SentRecord) => ReactElement
  /** What can be gone on with before it has arrived. */
  meanwhile?: ReactNode
}

/** From the last look at a record to its arrival: what is shown follows what has become of it. */
export function OnItsWay({ id, review, sent, meanwhile }: OnItsWayProps) {
  const { draft, sent: record, progress } = useOnItsWay(id)
  if (record) return sent(record)
  if (!draft) return <DraftGone draft={undefined} />
  if (draft.state.name === 'open') return review(draft)
  return <OnTheWay draft={draft} progress={progress} meanwhile={meanwhile} />
}
