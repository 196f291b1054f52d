// Every use case is one object with three parts, always run in this order:
//
//   action  what the caller must be allowed to  -> refused with notSignedIn / suspended / notAllowed
//   input   what the caller must send           -> refused with invalidInput
//   run     what then happens
//
// A query reads (and may mark what its caller has seen). A command also writes: in one transaction with its trail, once, however often it is sent.
// A document reads too, and what it makes is a file: the caller gets a short link to it.
// A Problem thrown anywhere becomes the answer. Any other error escapes, so that the cloud logs it.

import type { Instant } from '@domain/kernel/time'
import type { ZodType } from '@domain/kernel/z'
import type { Permission } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Store } from './store'
import type { Work } from './work'

/** `anyone` needs no sign-in: the run is told who calls, if that is known. */
export type Action = Permission | 'anyone'

interface Setting<Input, Actor> {
  input: Input
  actor: Actor
  now: Instant
  /** The WeChat identity of the caller; never stored but in the person it is bound to. */
  openid: string
  /** Milliseconds by which the phone's clock is behind the server's. */
  clockLag: number
}

export type ActorOf<Does extends Action> = Does extends 'anyone' ? Person | undefined : Person

/** A command is known by the id that the client made: `requestId`, or `_id` where it submits a record. */
export type Identified = { requestId: string } | { _id: string }

/** `Sent` is what the client sends, `Input` what parsing makes of it. */
export interface Query<Does extends Action, Input, Output, Sent = unknown> {
  kind: 'query'
  action: Does
  input: ZodType<Input, Sent>
  run(setting: Setting<Input, ActorOf<Does>> & { store: Store }): Promise<Output>
}

export interface Command<Does extends Action, Input extends Identified, Output, Sent = unknown> {
  kind: 'command'
  action: Does
  input: ZodType<Input, Sent>
  /** May run more than once: what it writes goes through `work` alone. */
  run(setting: Setting<Input, ActorOf<Does>> & { work: Work }): Promise<Output>
}

/** A file as it was made. */
export interface MadeFile {
  /** With its ending, as the person keeps it. */
  fileName: string
  content: Buffer
}

export interface Document<Does extends Action, Input, Sent = unknown> extends Omit<
  Query<Does, Input, MadeFile, Sent>,
  'kind'
> {
  kind: 'document'
}

export const query = <Does extends Action, Input, Output, Sent>(
  parts: Omit<Query<Does, Input, Output, Sent>, 'kind'>,
): Query<Does, Input, Output, Sent> => ({ kind: 'query', ...parts })

export const command = <Does extends Action, Input extends Identified, Output, Sent>(
  parts: Omit<Command<Does, Input, Output, Sent>, 'kind'>,
): Command<Does, Input, Output, Sent> => ({ kind: 'command', ...parts })

export const document = <Does extends Action, Input, Sent>(
  parts: Omit<Document<Does, Input, Sent>, 'kind'>,
): Document<Does, Input, Sent> => ({ kind: 'document', ...parts })

export type UseCase =
  Query<Action, never, unknown> | Command<Action, never, unknown> | Document<Action, never>
