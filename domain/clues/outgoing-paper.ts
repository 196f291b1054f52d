// A paper that is prepared here and goes out to a body beside health: somebody sends it and writes down how, or why it is not
// sent. It stays as it was prepared.

import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { instant, type Instant } from '../kernel/time'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { id } from '../kernel/ids'
import type { Person } from '../people/person'

export const paperStatusNames = { prepared: '待发送', sent: '已发送', dropped: '不发送' } as const
export const paperStatus = oneOf(['prepared', 'sent', 'dropped'])
export type PaperStatus = Infer<typeof paperStatus>

/** How a paper reached whom it is for, or why it was not sent. */
export const sendingWords = string().trim().min(2).max(200)

/** What every such paper has. */
export const outgoingPaper = object({
  status: paperStatus,
  preparedAt: instant,
  /** Sorts by time, unique. */
  listKey: string(),
  handledBy: id.optional(),
  handledByName: string().optional(),
  handledAt: instant.optional(),
  words: string().optional(),
})
export type OutgoingPaper = Infer<typeof outgoingPaper>

export const preparedPaper = (at: Instant, _id: string): OutgoingPaper => ({
  ...{ status: 'prepared', preparedAt: at, listKey: listKey(at, _id) },
})

/** What somebody says of it in the end. */
export const paperHandling = object({ status: oneOf(['sent', 'dropped']), words: sendingWords })
export type PaperHandling = Infer<typeof paperHandling>

/** Problem alreadyChanged, where it was sent or dropped before; `called` is what the paper is. */
export function handledPaper(
  { status: is }: Pick<OutgoingPaper, 'status'>,
  { status, words }: PaperHandling,
  { actor, now, called }: { actor: Pick<Person, '_id' | 'name'>; now: Instant; called: string },
): Omit<OutgoingPaper, 'preparedAt' | 'listKey'> {
  refuseHandled({ status: is }, called)
  return { status, words, handledBy: actor._id, handledByName: actor.name, handledAt: now }
}

/** Problem alreadyChanged. */
export function refuseHandled({ status }: Pick<OutgoingPaper, 'status'>, called: string): void {
  if (status !== 'prepared')
    throw problem('alreadyChanged', { now: `${called}${paperStatusNames[status]}` })
}
