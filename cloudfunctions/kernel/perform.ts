// A command's way to its answer: run, write with the trail in one transaction, deliver, answer.
// A command that was already written answers what it answered then.

import { hashOf } from '@domain/kernel/hash'
import { Problem, problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import type { TrailEntry } from './collections'
import { deliver } from './deliver'
import { store } from './store'
import { isDuplicate, together } from './transaction'
import type { Identified } from './use-case'
import { UnitOfWork, type Request, type Work } from './work'

export async function perform<Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Output> {
  try {
    const { answer, entries } = await written(request, run)
    await deliverOrLeave(entries, request.now)
    return answer
  } catch (error) {
    return (await earlierAnswer(request, error)) as Output
  }
}

interface Written<Output> {
  answer: Output
  entries: TrailEntry[]
}

/** A key that is there already may be there since the run looked: a second run sees it, and refuses it by its name. */
async function written<Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Written<Output>> {
  const write = () =>
    together(async (transaction) => {
      const work = new UnitOfWork(transaction, request)
      const answer = await run(work)
      await work.write(answer)
      return { answer, entries: work.entries }
    })
  try {
    return await write()
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return write()
  }
}

/** What is written is written: the timer delivers what could not be. */
async function deliverOrLeave(entries: TrailEntry[], now: Instant): Promise<void> {
  try {
    await deliver(entries, now)
  } catch (error) {
    console.error('Not all could be told before the answer', error)
  }
}

/** What the same request was answered before; otherwise the error goes on. */
async function earlierAnswer(request: Request, error: unknown): Promise<unknown> {
  const earlier = await store.find('trail', request.id)
  if (!earlier) throw error instanceof Problem || !isDuplicate(error) ? error : problem('idTaken')
  return answerAgain(earlier, request)
}

/** Signing in changes who one is; so a visitor's request is known by its hash, which has the WeChat identity in it. */
function answerAgain({ by, requestHash, answer }: TrailEntry, request: Request): unknown {
  const same = requestHash === request.hash
  if (request.ofVisitor ? !same : by !== request.by) throw problem('idTaken')
  if (!same) throw problem('alreadySentDifferently')
  return answer
}

/** `visitor` is the WeChat identity, where the use case is open to anyone. */
export const requestOf = (
  name: string,
  input: Identified,
  by: string,
  now: Instant,
  visitor?: string,
): Request => ({
  id: 'requestId' in input ? input.requestId : input._id,
  hash: hashOf({ name, input, visitor }),
  ofVisitor: visitor !== undefined,
  by,
  now,
})
