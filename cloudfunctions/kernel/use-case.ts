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

/**
 * `anyone` needs no sign-in: the run is told who calls, if that is known. Of an `informant` nothing is known or kept: neither
 * who is signed in on the phone nor, in the trail and the request's hash, whose WeChat it is.
 */
export type Action = Permission | 'anyone' | 'informant'

interface Setting<Input, Actor> {
  input: Input
  actor: Actor
  now: Instant
  /** The WeChat identity of the caller; never stored but in the person it is bound to. */
  openid: string
  /** Milliseconds by which the phone's clock is behind the server's. */
  clockLag: number
}

export const needsNoSignIn = (action: Action): action is 'anyone' | 'informant' =>
  action === 'anyone' || action === 'informant'

export type ActorOf<Does extends Action> = Does extends 'informant'
  ? undefined
  : Does extends 'anyone'
    ? Person | undefined
    : Person

/** A command is known by the id that the client made: `requestId`, or `_id` where it submits a record. */
export type Identified = { requestId: string } | { _id: string }

/** `Sent` is what the client sends, `Input` what parsing makes of it. */
export interface Query<Does extends Action, Input, Output, Sent = unknown> {
  kind: 'query'
  action: Does
  input: ZodType<Input, Sent>
  run(setting: Setting<Input, ActorOf<Does>> & { store: Store }): Promise<Output>
}

export interface Command<
  Does extends Action,
  Input extends Identified,
  Output,
  Sent = unknown,
  Before = undefined,
> {
  kind: 'command'
  action: Does
  input: ZodType<Input, Sent>
  /** Once, outside of the transaction and not for a repeat: what asks others, or must count even where the run is refused. */
  before?(setting: Setting<Input, ActorOf<Does>> & { store: Store }): Promise<Before>
  /** May run more than once: what it writes goes through `work` alone. */
  run(setting: Setting<Input, ActorOf<Does>> & { work: Work; before: Before }): Promise<Output>
}

/** A file as it was made. */
export interface MadeFile {
  /** With its ending, as the person keeps it. */
  fileName: string
  content: Buffer
  /** Where it is to be gone sooner than others. */
  keptMinutes?: number
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

export const command = <
  Does extends Action,
  Input extends Identified,
  Output,
  Sent,
  Before = undefined,
>(
  parts: Omit<Command<Does, Input, Output, Sent, Before>, 'kind'>,
): Command<Does, Input, Output, Sent, Before> => ({ kind: 'command', ...parts })

export const document = <Does extends Action, Input, Sent>(
  parts: Omit<Document<Does, Input, Sent>, 'kind'>,
): Document<Does, Input, Sent> => ({ kind: 'document', ...parts })

export type UseCase =
  | Query<Action, never, unknown>
  | Command<Action, never, unknown, unknown, never>
  | Document<Action, never>
