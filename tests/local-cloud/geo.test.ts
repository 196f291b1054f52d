import { openStore, type Store } from '../../local-cloud/store/store'
import type { Document, Filter } from '../../local-cloud/store/values'

const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] })
const square = (lng: number, lat: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + side, lat],
      [lng + side, lat + side],
      [lng, lat + side],
      [lng, lat],
    ],
  ],
})

let store: Store
beforeEach(async () => {
  store = openStore({
    path: ':memory:',
    collections: [
      {
        name: 'posts',
        indexes: [
          { name: 'kind_at', keys: { kind: 1, at: '2dsphere' } },
          { name: 'at', keys: { at: '2dsphere' } },
        ],
      },
    ],
    clock: { now: () => 0 },
    log: { write: () => {} },
  })
  const grid: Document[] = []
  for (let x = 0; x < 40; x++) {
    for (let y = 0; y < 40; y++)
      grid.push({ _id: `${x}-${y}`, kind: x % 2, at: point(106 + x / 100, 29 + y / 100) })
  }
  store.bulkLoad('posts', grid)
  await store.insert('posts', [{ _id: 'nowhere' }, { _id: 'area', at: square(106.1, 29.1, 0.05) }])
})
afterEach(() => store.close())

const ids = (filter: Filter, limit = 1000) =>
  store.find('posts', { filter, limit }).rows.map(({ document }) => document['_id'])
const examined = () => store.queries.since(store.queries.mark - 1)[0]!.examined

describe('geo queries', () => {
  it('are refused without a 2dsphere index', () => {
    expect(() => ids({ place: { $geoWithin: { $centerSphere: [[106, 29], 0.1] } } })).toThrow(
      'unable to find index',
    )
    expect(() =>
      store.aggregate('posts', [
        { $geoNear: { near: point(106, 29), distanceField: 'd', key: 'place' } },
      ]),
    ).toThrow('unable to find index')
  })

  it('refuse to store what is nowhere on earth', async () => {
    await expect(store.insert('posts', [{ at: point(200, 29) }])).rejects.toThrow(
      "Can't extract geo keys",
    )
  })

  it('find what is near, nearest first, between two distances', () => {
    const near = (more: object) =>
      ids({ at: { $nearSphere: { $geometry: point(106.2, 29.2), ...more } } })
    expect(near({ $maxDistance: 1150 }).sort()).toEqual([
      '19-20',
      '20-19',
      '20-20',
      '20-21',
      '21-20',
    ])
    expect(near({ $maxDistance: 1150 })[0]).toBe('20-20')
    expect(examined()).toBeLessThan(60)
    expect(near({ $minDistance: 1, $maxDistance: 1000 }).sort()).toEqual(['19-20', '21-20'])
  })

  it('find what lies in a circle or a polygon, edges included', () => {
    expect(
      ids({ at: { $geoWithin: { $centerSphere: [[106.2, 29.2], 1000 / 6378100] } } }).sort(),
    ).toEqual(['19-20', '20-20', '21-20'])
    expect(
      ids({ at: { $geoWithin: { $geometry: square(106.005, 29.005, 0.02) } } }).sort(),
    ).toEqual(['1-1', '1-2', '2-1', '2-2'])
    expect(examined()).toBeLessThan(60)
  })

  it('find what touches a shape, also shapes', () => {
    expect(ids({ at: { $geoIntersects: { $geometry: point(106.12, 29.12) } } }).sort()).toEqual([
      '12-12',
      'area',
    ])
    const line = {
      type: 'LineString',
      coordinates: [
        [106.05, 29.125],
        [106.3, 29.125],
      ],
    }
    expect(ids({ at: { $geoIntersects: { $geometry: line } } })).toEqual(['area'])
  })

  it('go with other conditions in one index', () => {
    const filter = { kind: 1, at: { $geoWithin: { $geometry: square(106.005, 29.005, 0.02) } } }
    expect(ids(filter).sort()).toEqual(['1-1', '1-2'])
    expect(store.find('posts', { filter }).indexName).toBe('kind_at')
  })

  it('tell the distance in a pipeline', () => {
    const stage = {
      near: point(106.2, 29.2),
      distanceField: 'away.metres',
      maxDistance: 1000,
      key: 'at',
      query: { kind: 1 },
    }
    const found = store.aggregate('posts', [
      { $geoNear: stage },
      { $project: { away: 1 } },
      { $sort: { _id: 1 } },
    ])
    expect(found).toEqual([
      { _id: '19-20', away: { metres: expect.closeTo(971.7, 0) } },
      { _id: '21-20', away: { metres: expect.closeTo(971.7, 0) } },
    ])
  })
})
