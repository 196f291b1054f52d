// A command's way to its answer: run, write with the trail in one transaction, deliver, answer.
// A command that was already written answers what it answered then.

import { hashOf } from '@domain/kernel/hash'
import { Problem, problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import type { Person } from '@domain/people/person'
import type { TrailEntry } from './collections'
import { deliver } from './deliver'
import { store } from './store'
import { isDuplicate, together } from './transaction'
import type { Action, Identified } from './use-case'
import { UnitOfWork, type Request, type Work } from './work'

export async function perform<Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Output> {
  const { answer, entries } = await once(request, run)
  await deliverOrLeave(entries, request.now)
  return answer
}

/** What the timer writes in numbers is told by its own step for that. */
export const writeOnly = async <Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Output> => (await once(request, run)).answer

interface Written<Output> {
  answer: Output
  entries: TrailEntry[]
}

/**
 * What the same request was answered before is answered again. A key that is there otherwise may be there since the run
 * looked: a second run sees it, and refuses it by its name.
 */
async function once<Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
  mayRunAgain = true,
): Promise<Written<Output>> {
  try {
    return await written(request, run)
  } catch (error) {
    const earlier = await store.find('trail', request.id)
    if (earlier) return { answer: answerAgain(earlier, request) as Output, entries: [] }
    if (error instanceof Problem || !isDuplicate(error)) throw error
    if (!mayRunAgain) throw problem('idTaken')
    return once(request, run, false)
  }
}

const written = <Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Written<Output>> =>
  together(async (transaction) => {
    const work = new UnitOfWork(transaction, request)
    const answer = await run(work)
    await work.write(answer)
    return { answer, entries: work.entries }
  })

/** What is written is written: the timer delivers what could not be. */
async function deliverOrLeave(entries: TrailEntry[], now: Instant): Promise<void> {
  try {
    await deliver(entries, now)
  } catch (error) {
    console.error('Not all could be told before the answer', error)
  }
}

/** Signing in changes who one is; so a visitor's request is known by its hash, which has the WeChat identity in it. */
function answerAgain({ by, requestHash, answer }: TrailEntry, request: Request): unknown {
  const same = requestHash === request.hash
  if (request.ofVisitor ? !same : by !== request.by) throw problem('idTaken')
  if (!same) throw problem('alreadySentDifferently')
  return answer
}

/** What happens by itself. No phone can take the id of such a request: theirs have no dot. */
export const requestByItself = (name: string, of: string, now: Instant): Request => ({
  id: `${name}.${of}`,
  hash: hashOf({ [name]: of }),
  by: 'system',
  now,
})

/** Who sends a request; the WeChat identity where the use case is open to anyone. */
export interface Caller {
  by: string
  isVisitor?: boolean
  openid?: string
}

export function callerOf(action: Action, actor: Person | undefined, openid: string): Caller {
  if (action === 'informant') return { by: 'informant', isVisitor: true }
  const by = actor?._id ?? 'visitor'
  return action === 'anyone' ? { by, isVisitor: true, openid } : { by }
}

export const requestOf = (
  name: string,
  input: Identified,
  now: Instant,
  { by, isVisitor = false, openid: visitor }: Caller,
): Request => ({
  id: 'requestId' in input ? input.requestId : input._id,
  hash: hashOf({ name, input, visitor }),
  ofVisitor: isVisitor,
  by,
  now,
})
