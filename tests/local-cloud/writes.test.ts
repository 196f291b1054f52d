import { limits } from '../../local-cloud/limits'
import { collectionOf, startDatabase, type TestDatabase } from './database-kit'

let database: TestDatabase
beforeEach(async () => {
  database = await startDatabase([
    { name: 'things', indexes: [{ name: 'code', keys: { code: 1 }, unique: true }] },
  ])
  const item = { _id: 'a', code: 1, word: 'x', nothing: null, list: [1, 2], inner: { n: 1 } }
  await database.store.insert('things', [item])
})
afterEach(() => database.close())

const things = () => collectionOf(database, 'things')
const cmd = () => database.sdk.database().command
const stored = () => database.store.find('things', { filter: { _id: 'a' } }).rows[0]!.document

describe('an update that MongoDB refuses', () => {
  const refused: [string, () => object, string][] = [
    [
      'counts up a word',
      () => ({ word: cmd().inc(1) }),
      'Cannot apply $inc to a value of non-numeric type',
    ],
    ['counts up null', () => ({ nothing: cmd().inc(1) }), 'non-numeric type null'],
    [
      'counts up by a word',
      () => ({ code: cmd().inc('1' as never) }),
      'Cannot increment with non-numeric argument',
    ],
    [
      'multiplies a word',
      () => ({ word: cmd().mul(2) }),
      'Cannot apply $mul to a value of non-numeric type',
    ],
    [
      'pushes onto a word',
      () => ({ word: cmd().push(1) }),
      "The field 'word' must be an array but is of type string",
    ],
    [
      'adds to a set that is null',
      () => ({ nothing: cmd().addToSet(1) }),
      'Cannot apply $addToSet to non-array field',
    ],
    [
      'pops from a word',
      () => ({ word: cmd().pop() }),
      "contains an element of non-array type 'string'",
    ],
    [
      'pulls from a word',
      () => ({ word: cmd().pull(1) }),
      'Cannot apply $pull to a non-array value',
    ],
    [
      'sets something inside null',
      () => ({ nothing: { b: 1 } }),
      "Cannot create field 'b' in element {nothing: null}",
    ],
    [
      'sets something inside a word',
      () => ({ word: { b: 1 } }),
      `Cannot create field 'b' in element {word: "x"}`,
    ],
    [
      'sets a name inside a list',
      () => ({ list: { b: 1 } }),
      "Cannot create field 'b' in element {list: [1,2]}",
    ],
    [
      'counts up inside a word',
      () => ({ 'word.n': cmd().inc(1) }),
      "Cannot create field 'n' in element",
    ],
    [
      'changes one field twice',
      () => ({ inner: cmd().set({}), 'inner.n': cmd().inc(1) }),
      "would create a conflict at 'inner'",
    ],
    ['says nothing', () => ({ inner: {} }), "'$set' is empty"],
    [
      'stores a name with a dollar',
      () => ({ inner: cmd().set({ $bad: 1 }) }),
      "dollar ($) prefixed field '$bad'",
    ],
  ]

  it.each(refused)('%s', async (_, data, message) => {
    const before = stored()
    await expect(things().doc('a').update({ data: data() })).rejects.toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining(message),
    })
    expect(stored()).toEqual(before)
  })
})

describe('an update', () => {
  it('changes all documents or none', async () => {
    await database.store.insert('things', [{ _id: 'b', code: 2, word: 3 }])
    await expect(
      things()
        .where({ code: cmd().gt(0) })
        .update({ data: { word: cmd().inc(1) } }),
    ).rejects.toThrow('$inc')
    expect((await things().doc('b').get()).data).toMatchObject({ word: 3 })
  })

  it('makes what is missing, and counts what it changed', async () => {
    const change = { far: { away: cmd().inc(2) }, fresh: cmd().push(1), list: cmd().pull(9) }
    expect((await things().doc('a').update({ data: change })).stats.updated).toBe(1)
    expect(stored()).toMatchObject({ far: { away: 2 }, fresh: [1], list: [1, 2] })
    expect(
      (
        await things()
          .doc('a')
          .update({ data: { fresh: [1] } })
      ).stats.updated,
    ).toBe(0)
  })

  it('resolves a server date by the clock of the cloud', async () => {
    database.clock.at = Date.parse('2027-01-01T00:00:00.000Z')
    await things()
      .doc('a')
      .update({ data: { at: database.sdk.database().serverDate() } })
    expect(stored()['at']).toEqual(new Date('2027-01-01T00:00:00.000Z'))
  })
})

describe('a unique index', () => {
  const E11000 = { errCode: -502001, errMsg: expect.stringContaining('E11000 duplicate key error') }

  it('refuses a second document, and all that came with it', async () => {
    const both = [
      { _id: 'b', code: 2 },
      { _id: 'c', code: 1 },
    ]
    await expect(things().add({ data: both })).rejects.toMatchObject(E11000)
    expect((await things().count()).total).toBe(1)
  })

  it('takes a missing field for null, so that two without it collide', async () => {
    await things().add({ data: { _id: 'b' } })
    await expect(things().add({ data: { _id: 'c' } })).rejects.toMatchObject(E11000)
    await expect(things().add({ data: { _id: 'd', code: null } })).rejects.toMatchObject(E11000)
  })

  it('refuses an update onto a taken key, and lets a document keep its own', async () => {
    await things().add({ data: { _id: 'b', code: 2 } })
    await expect(
      things()
        .doc('b')
        .update({ data: { code: 1 } }),
    ).rejects.toMatchObject(E11000)
    await things()
      .doc('b')
      .update({ data: { code: 2, word: 'y' } })
    await things().doc('a').remove()
    await things()
      .doc('b')
      .update({ data: { code: 1 } })
  })

  it('names itself and the key', async () => {
    await expect(things().add({ data: { _id: 'b', code: 1 } })).rejects.toThrow(
      'index: code dup key: { code: 1 }',
    )
  })

  it('cannot be made over documents that already collide', async () => {
    await database.store.insert('things', [{ _id: 'b', code: 2, word: 'x' }])
    const declared = [
      { name: 'things', indexes: [{ name: 'word', keys: { word: 1 as const }, unique: true }] },
    ]
    expect(() => database.store.declare(declared)).toThrow('E11000')
  })
})

describe('a document', () => {
  it('is refused when it is too large', async () => {
    const data = { text: 'x'.repeat(limits.documentBytes) }
    await expect(things().add({ data })).rejects.toThrow('too large')
  })

  it('is refused with an id that is neither text nor number', async () => {
    await expect(things().add({ data: { _id: true, code: 5 } })).rejects.toThrow("'_id' value")
    await things().add({ data: { _id: 7, code: 5 } })
    expect((await things().where({ _id: 7 }).get()).data).toHaveLength(1)
  })

  it('is refused with field names that MongoDB cannot reach', async () => {
    for (const name of ['$a', 'a.b', '', '__proto__']) {
      const data = { code: 9, inner: JSON.parse(`{"${name}":1}`) as object }
      await expect(database.store.insert('things', [data])).rejects.toThrow(
        'is not valid for storage',
      )
    }
  })
})
