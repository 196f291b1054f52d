// One transaction, tried again on a conflict. The SDK itself retries only conflicts at commit; one at an operation
// arrives as -501001 without a code, so the text is what tells.

import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { problem } from '@domain/kernel/problems'
import { database } from './cloud'
import type { Source } from './store'

/**
 * Colleagues at one facility take turns. With three calls of many at one document, an attempt fails in up to two cases of
 * three; sixty of them last six seconds at the most.
 */
const ATTEMPTS = 60
const PAUSE_MILLISECONDS = 12

export interface Transaction extends Source {
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|TRANSACTION_CONFLICT/.test(textOf(error)) ||
  (error as { code?: string }).code === 'DATABASE_TRANSACTION_CONFLICT'

export const isDuplicate = (error: unknown): boolean => textOf(error).includes('E11000')

/** Runs `write` in a transaction until it commits; the Problem `busy` when conflicts do not end. */
export async function together<Answer>(
  write: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await once(write)
    } catch (error) {
      if (!isConflict(error)) throw error
      await wait(randomInt(1, PAUSE_MILLISECONDS * 2 ** Math.min(attempt, 4)))
    }
  }
  throw problem('busy')
}

async function once<Answer>(write: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
  const transaction = (await database.startTransaction()) as Transaction
  try {
    const answer = await write(transaction)
    await transaction.commit()
    return answer
  } catch (error) {
    await transaction.rollback().catch(() => undefined)
    throw error
  }
}
