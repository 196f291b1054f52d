// A command's way to its answer: run, write with the trail in one transaction, deliver, answer.
// A command that was already written answers what it answered then.

import { hashOf } from '@domain/kernel/hash'
import { Problem, problem } from '@domain/kernel/problems'
import type { TrailEntry } from './collections'
import { deliver } from './deliver'
import { store } from './store'
import { isDuplicate, together } from './transaction'
import { UnitOfWork, type Request, type Work } from './work'

export async function perform<Output>(
  request: Request,
  run: (work: Work) => Promise<Output>,
): Promise<Output> {
  try {
    const { answer, entries } = await together(async (transaction) => {
      const work = new UnitOfWork(transaction, request)
      const given = await run(work)
      await work.write(given)
      return { answer: given, entries: work.entries }
    })
    await deliver(entries, request.now)
    return answer
  } catch (error) {
    return (await earlierAnswer(request, error)) as Output
  }
}

/** What the same request was answered before; otherwise the error goes on. */
async function earlierAnswer(request: Request, error: unknown): Promise<unknown> {
  const earlier = await store.find('trail', request.id)
  if (!earlier) throw error instanceof Problem || !isDuplicate(error) ? error : problem('idTaken')
  return answerAgain(earlier, request)
}

function answerAgain({ by, requestHash, answer }: TrailEntry, request: Request): unknown {
  if (by !== request.by) throw problem('idTaken')
  if (requestHash !== request.hash) throw problem('alreadySentDifferently')
  return answer
}

export const requestOf = (
  name: string,
  input: { requestId: string } | { _id: string },
  by: string,
  now: string,
): Request => ({
  id: 'requestId' in input ? input.requestId : input._id,
  hash: hashOf({ name, input }),
  by,
  now,
})
