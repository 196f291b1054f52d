import { runSnapshots } from '../../scripts/chaos/snapshots'
import {
  collectionOf,
  startDatabase,
  type PlainTransaction,
  type TestDatabase,
} from './database-kit'

let database: TestDatabase
beforeEach(async () => {
  database = await startDatabase([
    { name: 'accounts', indexes: [{ name: 'holder', keys: { holder: 1 }, unique: true }] },
  ])
  await database.store.insert('accounts', [
    { _id: 'a', holder: 'Ann', cents: 100 },
    { _id: 'b', holder: 'Bo', cents: 100 },
  ])
})
afterEach(() => database.close())

const db = () => database.sdk.database()
const accounts = () => collectionOf(database, 'accounts')
const start = async () => (await db().startTransaction()) as unknown as PlainTransaction
const inside = (transaction: PlainTransaction) => transaction.collection('accounts')
const add = (cents: number) => ({ data: { cents: db().command.inc(cents) } })
const centsOf = (id: string) =>
  database.store.find('accounts', { filter: { _id: id } }).rows[0]?.document['cents']

const CONFLICT = 'ResourceUnavailable.TransactionConflict'
const GONE = 'ResourceUnavailable.TransactionNotExist'

describe('a conflict', () => {
  it('is refused at the operation, when another transaction has written the document', async () => {
    const [one, other] = [await start(), await start()]
    await inside(one).doc('a').update(add(1))
    await expect(inside(other).doc('a').update(add(1))).rejects.toMatchObject({
      errCode: -501001,
      errMsg: expect.stringContaining(CONFLICT),
    })
    await one.commit()
    expect(centsOf('a')).toBe(101)
  })

  it('is refused at the operation, when the document has changed since the start', async () => {
    const transaction = await start()
    await accounts().doc('a').update(add(5))
    await expect(inside(transaction).doc('a').update(add(1))).rejects.toThrow(CONFLICT)
    await expect(transaction.commit()).rejects.toThrow(GONE)
    expect(centsOf('a')).toBe(105)
  })

  it('is refused when another has removed the document since the start', async () => {
    const transaction = await start()
    await accounts().doc('a').remove()
    await expect(inside(transaction).doc('a').update(add(1))).rejects.toThrow(CONFLICT)
  })

  it('is refused when another transaction has taken the same unique key', async () => {
    const [one, other] = [await start(), await start()]
    await inside(one).add({ data: { _id: 'c', holder: 'Cy' } })
    await expect(inside(other).add({ data: { _id: 'd', holder: 'Cy' } })).rejects.toThrow(CONFLICT)
    await one.commit()
  })

  it('rolls the whole transaction back', async () => {
    const transaction = await start()
    await inside(transaction).doc('b').update(add(7))
    await accounts().doc('a').update(add(5))
    await expect(inside(transaction).doc('a').update(add(1))).rejects.toThrow(CONFLICT)
    expect(centsOf('b')).toBe(100)
    await accounts().doc('b').update(add(1))
    expect(centsOf('b')).toBe(101)
  })

  it('at commit is tried again by the SDK, at an operation it is not', async () => {
    let runs = 0
    database.store.transactions.refuseCommits(3)
    await db().runTransaction(async (transaction: PlainTransaction) => {
      runs++
      await inside(transaction).doc('a').update(add(1))
    })
    expect({ runs, cents: centsOf('a') }).toEqual({ runs: 4, cents: 101 })
  })

  it('leaves nothing of a transaction whose commit was refused', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    database.store.transactions.refuseCommits(1)
    await expect(transaction.commit()).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    expect(centsOf('a')).toBe(100)
  })
})

describe('after 30 seconds', () => {
  it('a transaction is gone, and its writes with it', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    database.clock.at += 30_001
    await expect(inside(transaction).doc('a').get()).rejects.toThrow(GONE)
    await expect(transaction.commit()).rejects.toThrow(GONE)
    expect(centsOf('a')).toBe(100)
  })

  it('its documents are free again', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    database.clock.at += 30_001
    await accounts().doc('a').update(add(10))
    expect(centsOf('a')).toBe(110)
  })
})

describe('what a transaction sees', () => {
  it('is how things stood at its start, and what it wrote itself', async () => {
    const transaction = await start()
    await accounts().doc('b').update(add(50))
    await accounts().doc('a').remove()
    await accounts().add({ data: { _id: 'late', holder: 'Lea', cents: 100 } })
    await inside(transaction).add({ data: { _id: 'own', holder: 'Oz', cents: 100 } })
    const { data } = await inside(transaction).where({ cents: 100 }).orderBy('_id', 'asc').get()
    expect(data.map(({ _id }) => _id)).toEqual(['a', 'b', 'own'])
    expect((await inside(transaction).doc('b').get()).data).toMatchObject({ cents: 100 })
    expect((await inside(transaction).where({ holder: 'Bo' }).get()).data).toHaveLength(1)
    await transaction.rollback()
  })

  it('is seen by nobody else before the commit, and by all after it', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    await inside(transaction).doc('b').remove()
    expect((await accounts().get()).data).toHaveLength(2)
    expect(centsOf('a')).toBe(100)
    await transaction.commit()
    expect((await accounts().get()).data).toMatchObject([{ _id: 'a', cents: 101 }])
  })

  it('is nothing of what was rolled back', async () => {
    const transaction = await start()
    await inside(transaction)
      .doc('a')
      .set({ data: { cents: 1 } })
    await transaction.rollback()
    expect(centsOf('a')).toBe(100)
  })
})

describe('unique keys in a transaction', () => {
  it('refuse what is taken, and roll back', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    const twin = inside(transaction).add({ data: { _id: 'c', holder: 'Bo' } })
    await expect(twin).rejects.toThrow('E11000')
    await expect(transaction.commit()).rejects.toThrow(GONE)
    expect(centsOf('a')).toBe(100)
  })

  it('refuse a twin of what it wrote itself', async () => {
    const transaction = await start()
    await inside(transaction).add({ data: { _id: 'c', holder: 'Cy' } })
    const twin = inside(transaction).add({ data: { _id: 'd', holder: 'Cy' } })
    await expect(twin).rejects.toThrow('E11000')
  })

  it('may go from one document to the next', async () => {
    const transaction = await start()
    await inside(transaction)
      .doc('a')
      .update({ data: { holder: 'Cy' } })
    await inside(transaction)
      .doc('b')
      .update({ data: { holder: 'Ann' } })
    await transaction.commit()
    const { data } = await accounts().where({ holder: 'Ann' }).get()
    expect(data).toMatchObject([{ _id: 'b' }])
  })

  it('are the same document if it is written twice', async () => {
    const transaction = await start()
    await inside(transaction).add({ data: { _id: 'c', holder: 'Cy', cents: 1 } })
    await inside(transaction).doc('c').update(add(1))
    await transaction.commit()
    expect(centsOf('c')).toBe(2)
  })
})

describe('a write outside', () => {
  it('waits for the transaction that has written the document', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    database.callAs('call-2')
    const outside = accounts().doc('a').update(add(10))
    await received('database.modifyDocument', 2)
    expect(centsOf('a')).toBe(100)
    database.callAs('call-1')
    await transaction.commit()
    await outside
    expect(centsOf('a')).toBe(111)
  })

  it('of the same call is refused, where the real cloud would wait for ever', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    await expect(accounts().doc('a').update(add(10))).rejects.toThrow('WriteConflict')
  })

  it('by where() is warned of: the SDK sends it without its transaction', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').update(add(1))
    await inside(transaction).where({ _id: 'b' }).update(add(10))
    await inside(transaction).where({ _id: 'b' }).count()
    const warnings = database.logged.map(({ text }) => text)
    expect(warnings.filter((text) => text.includes('outside the transaction'))).toHaveLength(2)
    await transaction.rollback()
    expect(centsOf('b')).toBe(110)
  })

  it('goes on at once where no transaction has written', async () => {
    const transaction = await start()
    await inside(transaction).doc('a').get()
    await accounts().doc('a').update(add(1))
    await transaction.commit()
    expect(centsOf('a')).toBe(101)
  })
})

/** Until the server has received this many such calls. */
async function received(action: string, count: number): Promise<void> {
  const so = () => database.received.filter((each) => each.action === action).length
  while (so() < count) await new Promise((resolve) => setImmediate(resolve))
}

it('keeps its snapshot and its conflicts whatever happens beside it', async () => {
  const { runs, failures } = await runSnapshots({ runs: 100, seed: 17 })
  expect(failures).toEqual([])
  expect(runs).toBe(100)
})
