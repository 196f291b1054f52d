import type { TestDatabase } from '../database-kit'
import { type Call, type Pipeline, located, db, cmd, t, expr } from './call'

export const aggregates: [string, Call][] = [
  [
    'aggregate full',
    async (d) => {
      await placeOrders(d)
      const { sum, first: $first, dateToString, mergeObjects } = cmd(d).aggregate
      return t(d)
        .aggregate()
        .match({ amt: cmd(d).gt(0), uid: cmd(d).in(['u1', 'u2']) })
        .addFields({
          day: dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        })
        .group({ _id: '$uid', total: sum('$amt'), n: sum(1), first: $first('$at') })
        .lookup({ from: 'u', localField: '_id', foreignField: '_id', as: 'user' })
        .unwind('$user')
        .replaceRoot({ newRoot: mergeObjects(['$user', '$$ROOT']) })
        .project({ user: 0 })
        .sort({ total: -1 })
        .skip(0)
        .limit(10)
        .end()
    },
  ],
  [
    'aggregate lookup pipeline',
    (d) => {
      const { eq } = cmd(d).aggregate
      const { pipeline } = cmd(d).aggregate as unknown as { pipeline(): Pipeline }
      return db(d)
        .collection('u')
        .aggregate()
        .lookup({
          from: 't',
          let: { id: '$_id' },
          pipeline: pipeline()
            .match(expr(d, eq(['$uid', '$$id'])))
            .sort({ amt: -1 })
            .limit(1)
            .done(),
          as: 'orders',
        })
        .end()
    },
  ],
  ['aggregate returns geo/date', (d) => t(d).aggregate().match({ _id: 'o1' }).end()],
  [
    'aggregate unwind object',
    (d) =>
      t(d).aggregate().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).count('n').end(),
  ],
  ['aggregate bucket/sample/sortByCount', (d) => t(d).aggregate().sortByCount('$uid').end()],
  [
    'aggregate geoNear',
    (d) =>
      t(d)
        .aggregate()
        .geoNear({
          distanceField: 'dist',
          spherical: true,
          near: new (db(d).Geo.Point)(1, 1),
          query: { uid: cmd(d).eq('u1') },
          key: 'g',
        })
        .end(),
  ],
  ['aggregate facet (wrapper has it, node-sdk not)', async (d) => t(d).aggregate().facet({}).end()],
  [
    'aggregate missing collection',
    (d) => db(d).collection('missing').aggregate().match({ a: 1 }).end(),
  ],
  [
    'aggregate match with regexp/date',
    (d) =>
      t(d)
        .aggregate()
        .match({ uid: /^u/, at: cmd(d).gte(new Date(0)) })
        .count('n')
        .end(),
  ],
]

async function placeOrders({ store }: TestDatabase): Promise<void> {
  const at = new Date(1700000000000)
  const point = (n: number) => ({ type: 'Point', coordinates: [n, n] })
  store.declare([
    { name: 't', indexes: [located] },
    { name: 'u', indexes: [] },
  ])
  await store.insert('u', [
    { _id: 'u1', name: 'A' },
    { _id: 'u2', name: 'B' },
  ])
  await store.insert('t', [
    { _id: 'o1', uid: 'u1', amt: 5, at, g: point(1) },
    { _id: 'o2', uid: 'u1', amt: 7, at, g: point(2) },
    { _id: 'o3', uid: 'u2', amt: 1, at: new Date(1700090000000) },
  ])
}
