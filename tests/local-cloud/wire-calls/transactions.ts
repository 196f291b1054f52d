import type { TestDatabase } from '../database-kit'
import { type Call, type Transaction, db, cmd, t, untyped } from './call'

export const transactions: [string, Call][] = [
  [
    'runTransaction ok',
    (d) =>
      db(d).runTransaction(async (transaction: Transaction) => {
        const c = transaction.collection('t')
        const r = await c.doc('o1').get()
        await c.doc('o1').update({ data: { amt: cmd(d).inc(1) } })
        const added = await c.add({ data: { _id: 'tx1', v: 1 } })
        await c.doc('tx2').set({ data: { v: 2 } })
        const g = await c.doc('tx2').get()
        const w = await c.where({ v: cmd(d).gte(1) }).get()
        const removed = await c.doc('tx2').remove()
        return { r, a: added, g, w, d: removed }
      }),
  ],
  [
    'runTransaction get missing',
    (d) =>
      db(d).runTransaction((transaction: Transaction) =>
        transaction.collection('t').doc('zzz').get(),
      ),
  ],
  [
    'runTransaction rollback(reason)',
    (d) =>
      db(d).runTransaction(async (transaction: Transaction) => {
        await transaction
          .collection('t')
          .doc('o1')
          .update({ data: { amt: 999 } })
        await transaction.rollback(untyped({ reason: 'no stock' }))
      }),
  ],
  [
    'runTransaction throw',
    (d) =>
      db(d).runTransaction(async (transaction: Transaction) => {
        await transaction
          .collection('t')
          .doc('o1')
          .update({ data: { amt: 999 } })
        throw new Error('biz')
      }),
  ],
  ['after rollback', (d) => t(d).doc('o1').get()],
  ['runTransaction conflict at commit x2 then ok', (d) => incrementing(d, 2)],
  [
    'runTransaction conflict at commit always',
    async (d) => {
      try {
        return await incrementing(d, Infinity)
      } finally {
        d.store.transactions.refuseCommits(0)
      }
    },
  ],
  [
    'runTransaction conflict AT OPERATION',
    async (d) => {
      let runs = 0
      const r = await db(d)
        .runTransaction(async (transaction: Transaction) => {
          runs++
          await transaction.collection('t').doc('o1').get()
          await t(d)
            .doc('o1')
            .update({ data: { amt: cmd(d).inc(10) } })
          await transaction
            .collection('t')
            .doc('o1')
            .update({ data: { amt: cmd(d).inc(1) } })
        })
        .catch((error: unknown) => {
          const { message, errCode, errMsg } = error as Record<string, unknown>
          return { __error: { name: 'Error', message, errCode, errMsg } }
        })
      return { runs, r, commitRuns: 4 }
    },
  ],
  [
    'where().update in transaction',
    (d) =>
      db(d).runTransaction((transaction: Transaction) =>
        transaction
          .collection('t')
          .where({ _id: 'o1' })
          .update({ data: { z: 1 } }),
      ),
  ],
  ['startTransaction/commit', ended('commit', 1)],
  ['startTransaction/rollback', ended('rollback', 2)],
  [
    'op on finished transaction',
    async (d) => {
      const transaction = await db(d).startTransaction()
      await transaction.commit()
      return transaction.collection('t').doc('o1').get()
    },
  ],
  [
    'commit twice',
    async (d) => {
      const transaction = await db(d).startTransaction()
      await transaction.commit()
      return transaction.commit()
    },
  ],
]

async function incrementing(d: TestDatabase, conflicts: number): Promise<{ runs: number }> {
  let runs = 0
  d.store.transactions.refuseCommits(conflicts)
  await db(d).runTransaction(async (transaction: Transaction) => {
    runs++
    await transaction
      .collection('t')
      .doc('o1')
      .update({ data: { amt: cmd(d).inc(1) } })
  })
  return { runs }
}

/** A transaction that writes once and is ended by hand. */
function ended(how: 'commit' | 'rollback', q: number): Call {
  return async (d) => {
    const transaction = await db(d).startTransaction()
    await transaction.collection('t').doc('o1').update({ data: { q } })
    return transaction[how]()
  }
}
