import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexDeclaration } from '../../local-cloud/collections'
import { openStore, type Store } from '../../local-cloud/store/store'
import type { Document, Filter } from '../../local-cloud/store/values'

const byShop: IndexDeclaration = { name: 'shop_at', keys: { shop: 1, at: -1 } }
const byWord: IndexDeclaration = { name: 'words', keys: { words: 1 } }

let store: Store
let warnings: string[]
const opened = (indexes: IndexDeclaration[], path = ':memory:') =>
  openStore({
    path,
    collections: [{ name: 'visits', indexes }],
    clock: { now: () => 0 },
    log: { write: ({ text }) => void warnings.push(text) },
  })

beforeEach(() => {
  warnings = []
  store = opened([byShop, byWord])
})
afterEach(() => store.close())

function* visits(count: number): Generator<Document> {
  for (let i = 0; i < count; i++) {
    yield {
      _id: `v${i}`,
      shop: i % 10,
      at: i,
      area: `5001${i % 7}`,
      words: [`w${i % 50}`, `x${i}`],
    }
  }
}

function lastQuery() {
  return store.queries.since(store.queries.mark - 1)[0]!
}

describe('a query', () => {
  beforeEach(() => store.bulkLoad('visits', visits(2000)))

  it('that no index serves reads everything, and is warned of', () => {
    store.find('visits', { filter: { area: '50013' } }, { action: 'get', invocationId: 'call-1' })
    expect(lastQuery()).toEqual({
      invocationId: 'call-1',
      action: 'get',
      collection: 'visits',
      shape: '{"area":?}',
      index: null,
      examined: 2000,
      returned: 286,
    })
    expect(warnings).toEqual([expect.stringContaining('examined 2000 documents')])
  })

  it.each<[string, Filter, Record<string, 1 | -1>, string, number]>([
    ['an equality', { shop: 3 }, {}, 'shop_at', 200],
    ['a page in index order', { shop: 3 }, { at: -1 }, 'shop_at', 5],
    ['a page against it', { shop: 3 }, { at: 1 }, 'shop_at', 5],
    ['a range and its order', { shop: 3, at: { $gte: 500, $lt: 900 } }, { at: -1 }, 'shop_at', 5],
    ['several shops, each in order', { shop: { $in: [1, 2] } }, { at: -1 }, 'shop_at', 10],
    ['alternatives', { $or: [{ shop: 3, at: 13 }, { words: 'x7' }] }, {}, 'shop_at | words', 2],
    ['one element of an array', { words: 'x77' }, {}, 'words', 1],
    ['the beginning of a word', { words: /^x199/ }, {}, 'words', 5],
    ['a stretch of ids in order', { _id: { $gt: 'v5' } }, { _id: 1 }, '_id_', 5],
  ])('reads little for %s', (_, filter, sort, index, examined) => {
    const { rows } = store.find('visits', { filter, sort, limit: 5 })
    expect(rows.length).toBeGreaterThan(0)
    expect(lastQuery()).toMatchObject({ index })
    expect(lastQuery().examined).toBeLessThanOrEqual(Math.max(examined, 5))
  })

  it('that only counts reads no document', () => {
    expect(store.count('visits', { shop: 3, at: { $gte: 1000 } })).toBe(100)
    expect(lastQuery()).toMatchObject({ index: 'shop_at', examined: 0 })
    expect(store.count('visits', { words: { $in: ['w1', 'x1'] } })).toBe(40)
    expect(lastQuery()).toMatchObject({ index: 'words', examined: 0 })
    expect(store.count('visits', {})).toBe(2000)
    expect(lastQuery().examined).toBe(0)
  })

  it('in a pipeline uses the same indexes', () => {
    const stages = [
      { $match: { shop: 3 } },
      { $sort: { at: -1 } },
      { $limit: 3 },
      { $project: { at: 1 } },
    ]
    expect(store.aggregate('visits', stages)).toEqual([
      { _id: 'v1993', at: 1993 },
      { _id: 'v1983', at: 1983 },
      { _id: 'v1973', at: 1973 },
    ])
    expect(lastQuery()).toMatchObject({ index: 'shop_at', examined: 3 })
  })

  it('of a $lookup is asked by index for each document', () => {
    const mark = store.queries.mark
    const lookup = {
      from: 'visits',
      let: { shop: '$shop' },
      as: 'same',
      pipeline: [{ $match: { $expr: { $eq: ['$shop', '$$shop'] } } }, { $limit: 2 }],
    }
    const found = store.aggregate('visits', [{ $match: { _id: 'v4' } }, { $lookup: lookup }])
    expect(found[0]!['same']).toHaveLength(2)
    expect(store.queries.since(mark).every(({ examined }) => examined <= 2)).toBe(true)
  })
})

describe('an array in an index', () => {
  it('is found by any element, once, and by two ends met by different elements', async () => {
    await store.insert('visits', [
      { _id: 'a', words: [1, 9, 9] },
      { _id: 'b', words: 5 },
    ])
    const ids = (filter: Filter) =>
      store.find('visits', { filter }).rows.map(({ document }) => document['_id'])
    expect(ids({ words: 9 })).toEqual(['a'])
    expect(ids({ words: { $gt: 6, $lt: 4 } })).toEqual(['a'])
    expect(ids({ words: { $gte: 1, $lte: 9 } }).sort()).toEqual(['a', 'b'])
    expect(store.count('visits', { words: { $in: [1, 9] } })).toBe(1)
  })

  it('beside another is refused', async () => {
    store.declare([{ name: 'visits', indexes: [{ name: 'two', keys: { a: 1, b: 1 } }] }])
    await expect(store.insert('visits', [{ a: [1], b: [2] }])).rejects.toThrow('parallel arrays')
  })

  it('leaves no trace when its write is refused', async () => {
    const [twin] = [{ _id: 'a', words: ['x'] }]
    await store.insert('visits', [{ _id: 'a', words: 'y' }])
    await expect(store.insert('visits', [{ _id: 'b', words: ['p', 'q'] }, twin])).rejects.toThrow(
      'E11000',
    )
    expect(store.count('visits', {})).toBe(1)
    await store.insert('visits', [{ _id: 'c', words: ['p', 'q'] }])
    expect(store.find('visits', { filter: { words: { $gt: 'o', $lt: 'r' } } }).rows).toHaveLength(1)
  })
})

describe('declared indexes', () => {
  it('are filled, dropped and rebuilt when the store opens', () => {
    const folder = mkdtempSync(join(tmpdir(), 'indexes-'))
    const path = join(folder, 'store.db')
    const indexOf = (indexes: IndexDeclaration[], filter: Filter) => {
      const reopened = opened(indexes, path)
      if (reopened.count('visits', {}) === 0) reopened.bulkLoad('visits', visits(100))
      const found = reopened.find('visits', { filter })
      reopened.close()
      return [found.indexName, found.rows.length]
    }
    expect(indexOf([], { shop: 3 })).toEqual([null, 10])
    expect(indexOf([byShop, byWord], { shop: 3 })).toEqual(['shop_at', 10])
    expect(indexOf([byShop, byWord], { words: { $gt: 'x98', $lt: 'x990' } })).toEqual(['words', 1])
    expect(indexOf([{ name: 'shop_at', keys: { area: 1 } }], { area: '50013' })).toEqual([
      'shop_at',
      14,
    ])
    expect(indexOf([], { area: '50013' })).toEqual([null, 14])
    rmSync(folder, { recursive: true })
  })
})
