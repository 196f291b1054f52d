// One part of `wx`. Its functions are written plainly; here they become what WeChat offers: callbacks or a promise,
// an errMsg in every answer, and silence once the app was killed.

import { Killed, type Realm } from '../realm'

// Functions of so many shapes that only WeChat's own typings could name them all.
type Given = never[]

export interface Part {
  /** Answer at once. */
  sync?: Record<string, (...given: Given) => unknown>
  /** Take one object of options and answer later. */
  async?: Record<string, (options: never) => unknown>
}

/** A failure in WeChat's words; the name of the function is put before it. */
export class Failed extends Error {
  constructor(
    words: string,
    readonly errCode?: number,
  ) {
    super(words)
  }
}

interface Callbacks {
  success?: (answer: unknown) => void
  fail?: (failure: unknown) => void
  complete?: (outcome: unknown) => void
}

/** What the app waits for. */
export interface Pending {
  count: number
}

export function offered(part: Part, realm: Realm, pending: Pending): Record<string, unknown> {
  return Object.fromEntries([
    ...Object.entries(part.sync ?? {}).map(([name, act]) => [name, atOnce(name, act, realm)]),
    ...Object.entries(part.async ?? {}).map(([name, act]) => [
      name,
      later(name, act, realm, pending),
    ]),
  ])
}

const atOnce =
  (name: string, act: (...given: Given) => unknown, realm: Realm) =>
  (...given: unknown[]) => {
    if (!realm.isAlive) throw new Killed()
    try {
      return realm.into(act(...(given as Given)))
    } catch (error) {
      // oxlint-disable-next-line typescript/only-throw-error -- WeChat throws plain objects
      throw realm.into(failureOf(name, error))
    }
  }

const later =
  (name: string, act: (options: never) => unknown, realm: Realm, pending: Pending) =>
  (options: Callbacks = {}) => {
    if (!realm.isAlive) throw new Killed()
    const outcome = begun(name, act, options, realm, pending)
    const { success, fail, complete } = options
    if (!success && !fail && !complete) return outcome
    const tell = (...listeners: (((told: unknown) => void) | undefined)[]) => {
      return (told: unknown) => listeners.forEach((each) => realm.guard(() => each?.(told)))
    }
    void outcome.then(tell(success, complete), tell(fail, complete))
    return undefined
  }

async function begun(
  name: string,
  act: (options: never) => unknown,
  options: object,
  realm: Realm,
  pending: Pending,
): Promise<unknown> {
  pending.count += 1
  try {
    const answer = await act(options as never)
    const told = typeof answer === 'object' ? answer : {}
    return realm.into({ errMsg: `${name}:ok`, ...told })
  } catch (error) {
    // oxlint-disable-next-line typescript/only-throw-error -- WeChat rejects with plain objects
    throw realm.into(failureOf(name, error))
  } finally {
    pending.count -= 1
    if (!realm.isAlive) await new Promise(() => {})
  }
}

/** Whatever is not WeChat's own failure is a fault of the phone, and is told as it is. */
function failureOf(name: string, error: unknown): object {
  if (!(error instanceof Failed)) throw error
  const { message, errCode } = error
  return {
    errMsg: `${name}:fail ${message}`,
    ...(errCode !== undefined && { errCode, errno: errCode }),
  }
}
