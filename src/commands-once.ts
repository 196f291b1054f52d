// Commands that a double tap or a lost answer must not do twice: their request id stays on the phone until the cloud has
// answered, so that the same thing asked again is the same request.

import { canonical } from '@domain/kernel/hash'
import type { Id } from '@domain/kernel/ids'
import type { Api } from '../cloudfunctions/api'
import type { Storage } from './platform/contracts'
import { hadRoom } from './platform/had-room'
import { Refusal } from './refusals'

type Repeatable = {
  [Name in keyof Api]: Api[Name]['input'] extends { requestId: string } ? Name : never
}[keyof Api]

type Said<Name extends Repeatable> = Omit<Api[Name]['input'], 'requestId'>

interface Unanswered {
  requestId: Id
  said: string
}

interface Phone {
  storage: Storage
  call: (name: Repeatable, input: never) => Promise<unknown>
  newId: () => Promise<Id>
  /** Whose phone it is at this moment. */
  personId: () => Id
}

export function commandsOnce({ storage, call, newId, personId }: Phone) {
  const running = new Map<string, Promise<unknown>>()

  /** Other words are another request. */
  async function requestFor(key: string, said: string): Promise<Id> {
    const before = storage.read(key) as Unanswered | undefined
    if (before?.said === said) return before.requestId
    const requestId = await newId()
    // On a full phone the cloud still refuses to do it twice, only in words that help less.
    hadRoom(() => storage.write(key, { requestId, said } satisfies Unanswered))
    return requestId
  }

  async function send(key: string, name: Repeatable, said: object): Promise<unknown> {
    const requestId = await requestFor(key, canonical(said))
    try {
      const value = await call(name, { ...said, requestId } as never)
      storage.remove(key)
      return value
    } catch (failure) {
      if (failure instanceof Refusal) storage.remove(key)
      throw failure
    }
  }

  /** `subject` is what the command is about: while one runs, asking again is waiting for it. */
  return function once<Name extends Repeatable>(
    name: Name,
    subject: Id,
    said: Said<Name>,
  ): Promise<Api[Name]['output']> {
    const key = `unanswered/${personId()}/${name}/${subject}`
    const begun = running.get(key) ?? send(key, name, said).finally(() => running.delete(key))
    running.set(key, begun)
    return begun as Promise<Api[Name]['output']>
  }
}
