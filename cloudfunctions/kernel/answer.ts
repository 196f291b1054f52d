// One call from outside to its answer: identify, permit, parse, run.

import { Problem, problem, type ProblemAnswer } from '@domain/kernel/problems'
import { hasOwn } from '@domain/kernel/records'
import { instant, type Instant } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { identify } from './identify'
import { parse } from './parse'
import { callerOf, perform, requestOf } from './perform'
import { publish } from './publish'
import { store } from './store'
import { needsNoSignIn, type Action, type UseCase } from './use-case'

export interface Call {
  name?: unknown
  input?: unknown
  /** The phone's clock when it sent this. */
  sentAt?: unknown
}

/** `at` is the server's clock, from which a phone learns how wrong its own is. */
export type Answer =
  | { ok: true; value: unknown; at: Instant }
  | { ok: false; problem: ProblemAnswer; at: Instant }

export async function answer(api: object, call: Call, openid: string): Promise<Answer> {
  const at = new Date().toISOString()
  try {
    return { ok: true, value: (await take(api, call, openid, at)) ?? null, at }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.toAnswer(), at }
    throw error
  }
}

async function take(api: object, call: Call, openid: string, now: Instant): Promise<unknown> {
  const name = typeof call.name === 'string' ? call.name : ''
  if (!hasOwn(api, name)) throw problem('unknownAction', { name: name.slice(0, 40) })
  const useCase = api[name] as UseCase
  const actor = useCase.action === 'informant' ? undefined : await identify(openid)
  permit(useCase.action, actor)
  const input: never = parse(useCase.input, call.input)
  const clockLag = lagOf(call.sentAt, now)
  const setting = { input, actor: actor as Person, now, openid, clockLag }
  if (useCase.kind === 'query') return useCase.run({ ...setting, store })
  if (useCase.kind === 'document') return publish(await useCase.run({ ...setting, store }), now)
  const request = requestOf(name, input, now, callerOf(useCase.action, actor, openid))
  const before = await beforeOnce(useCase, request.id, setting)
  return perform(request, (work) => useCase.run({ ...setting, work, before }))
}

/** Not for a repeat, which is answered what was answered then. */
async function beforeOnce(
  { before }: Extract<UseCase, { kind: 'command' }>,
  requestId: string,
  setting: Omit<Parameters<NonNullable<typeof before>>[0], 'store'>,
): Promise<never> {
  if (!before || (await store.find('trail', requestId))) return undefined as never
  return before({ ...setting, store })
}

function permit(action: Action, actor: Person | undefined): void {
  if (actor?.status === 'suspended') throw problem('suspended')
  if (needsNoSignIn(action)) return
  if (!actor) throw problem('notSignedIn')
  if (!mayDo(actor.role, action)) throw problem('notAllowed')
}

const TOLERATED_MILLISECONDS = 60_000

/** A minute is what a call may take; only more than that is a wrong clock. */
function lagOf(sentAt: unknown, now: Instant): number {
  const sent = instant.safeParse(sentAt)
  if (!sent.success) return 0
  const lag = Date.parse(now) - Date.parse(sent.data)
  return Math.abs(lag) > TOLERATED_MILLISECONDS ? lag : 0
}
