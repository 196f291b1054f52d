// The recorded calls, written out; each meets what the ones before have left behind.

import type { TestDatabase } from './database-kit'

type Call = (database: TestDatabase) => unknown
type Filter = (database: TestDatabase) => object

const sharp = { name: 'i_1', keys: { i: 1 as const }, unique: true }
const located = { name: 'g', keys: { g: '2dsphere' as const } }

const db = ({ sdk }: TestDatabase) => sdk.database()
const cmd = (database: TestDatabase) => db(database).command
const t = (database: TestDatabase) => db(database).collection('t')
const a = (database: TestDatabase) => t(database).doc('a')
const counting =
  (filter: Filter): Call =>
  (database) =>
    t(database).where(filter(database)).count()
const updating =
  (data: Filter): Call =>
  (database) =>
    a(database).update({ data: data(database) })
/** What the SDK can do and its types do not say. */
const untyped = (value: unknown) => value as never
const offset = (ms: number) => [{ offset: ms }] as unknown as []
const expr = (d: TestDatabase, expression: unknown): object =>
  (cmd(d) as unknown as { expr(inner: unknown): object }).expr(expression)

type Reference = ReturnType<typeof t>
interface Pipeline extends Omit<ReturnType<Reference['aggregate']>, 'match' | 'sort' | 'limit'> {
  match(filter: object): Pipeline
  sort(order: object): Pipeline
  limit(count: number): Pipeline
  done(): object
}
interface Transaction {
  collection(name: string): Reference
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

const first: [string, Call][] = [
  ['get: collection missing', (d) => t(d).get()],
  ['createCollection', (d) => d.sdk.database().createCollection('t')],
  ['createCollection again', (d) => d.sdk.database().createCollection('t')],
  [
    'add',
    (d) => {
      d.store.declare([{ name: 't', indexes: [located] }])
      return t(d).add({
        data: {
          _id: 'a',
          s: 'x',
          i: 1,
          f: 1.5,
          big: 5000000000,
          neg: -3,
          b: true,
          n: null,
          d: new Date(1700000000000),
          arr: [1, 'a', { k: 1 }],
          o: { p: { q: 1 } },
          empty: {},
          at: db(d).serverDate(),
          at2: db(d).serverDate(...offset(60000)),
          g: new (db(d).Geo.Point)(113, 23),
          re: /ab/i,
          buf: Buffer.from('buffer'),
          undefined: undefined,
        },
      })
    },
  ],
  [
    'add array',
    (d) =>
      t(d).add({
        data: untyped([
          { _id: 'b', i: 2, tags: ['x'] },
          { i: 3, tags: ['y'] },
        ]),
      }),
  ],
  ['add dup _id', (d) => t(d).add({ data: { _id: 'a' } })],
  [
    'add dup unique index',
    (d) => {
      d.store.declare([{ name: 't', indexes: [located, sharp] }])
      return t(d).add({ data: { i: 2 } })
    },
  ],
  [
    'doc.update dup unique index',
    async (d) => {
      try {
        return await a(d).update({ data: { i: 2 } })
      } finally {
        d.store.declare([{ name: 't', indexes: [located] }])
      }
    },
  ],
  ['doc.get', (d) => a(d).get()],
  ['doc.field.get', (d) => a(d).field({ s: true, i: true, d: false }).get()],
  ['doc.get missing', (d) => t(d).doc('zz').get()],
  [
    'doc.get missing throwOnNotFound:false',
    (d) =>
      d.sdk
        .database(untyped({ throwOnNotFound: false }))
        .collection('t')
        .doc('zz')
        .get(),
  ],
  [
    'where.get all options',
    (d) =>
      t(d)
        .where({ i: cmd(d).gte(1), s: 'x' })
        .orderBy('i', 'desc')
        .orderBy('s', 'asc')
        .limit(5)
        .field({ s: true, i: true, tags: untyped(cmd(d).project.slice(1)) })
        .get(),
  ],
  ['where.get skip', (d) => t(d).where({}).skip(1).limit(2000).get()],
  ['get no where no limit', (d) => t(d).get()],
  ['limit 5000', (d) => t(d).limit(5000).get()],
]

const counts: [string, Call][] = [
  ['count', counting((d) => ({ i: cmd(d).gt(0) }))],
  ['query eq', counting((d) => ({ i: cmd(d).eq(1) }))],
  ['query eq object', counting((d) => ({ o: cmd(d).eq({ p: { q: 1 } }) }))],
  ['query nested plain object', counting(() => ({ o: { p: { q: 1 } } }))],
  ['query neq', counting((d) => ({ i: cmd(d).neq(1) }))],
  ['query in', counting((d) => ({ i: cmd(d).in([1, 2]) }))],
  ['query nin', counting((d) => ({ i: cmd(d).nin([1]) }))],
  ['query gt.lt chain', counting((d) => ({ i: cmd(d).gt(0).lt(10) }))],
  ['query gt.and(lt)', counting((d) => ({ i: cmd(d).gt(0).and(cmd(d).lt(10)) }))],
  ['query field or', counting((d) => ({ i: cmd(d).eq(1).or(cmd(d).eq(2)) }))],
  ['query field and list', counting((d) => ({ i: cmd(d).and(cmd(d).gt(0), cmd(d).lt(9)) }))],
  ['query and top', counting((d) => cmd(d).and([{ i: 1 }, { s: 'x' }]))],
  ['query or top', counting((d) => cmd(d).or([{ i: 1 }, { i: cmd(d).gt(5) }]))],
  ['query nor', counting((d) => cmd(d).nor([{ i: 1 }]))],
  ['query or nested in object', counting(() => ({ s: 'x', $or: [{ i: 1 }, { i: 2 }] }))],
  ['query not', counting((d) => ({ i: cmd(d).not(cmd(d).eq(5)) }))],
  [
    'query or+and merge',
    counting((d) =>
      cmd(d)
        .or([{ i: 1 }])
        .and({ s: 'x' }),
    ),
  ],
  ['query exists', counting((d) => ({ s: cmd(d).exists(true) }))],
  ['query size', counting((d) => ({ tags: cmd(d).size(1) }))],
  ['query all', counting((d) => ({ tags: cmd(d).all(['x']) }))],
  ['query elemMatch', counting((d) => ({ arr: cmd(d).elemMatch({ k: cmd(d).gt(0) }) }))],
  ['query mod', counting((d) => ({ i: cmd(d).mod(2, 0) }))],
  ['query RegExp js', counting(() => ({ s: /^x/i }))],
  ['query db.RegExp', counting((d) => ({ s: db(d).RegExp({ regexp: '^x', options: 'i' }) }))],
  ['query date', counting((d) => ({ d: cmd(d).gte(new Date(1600000000000)) }))],
  ['query date eq', counting(() => ({ d: new Date(1700000000000) }))],
  ['query null', counting(() => ({ n: null }))],
  ['query _id in', counting((d) => ({ _id: cmd(d).in(['a']) }))],
  ['query array value', counting(() => ({ tags: ['x'] }))],
  ['query dotted', counting(() => ({ 'o.p.q': 1 }))],
  ['query expr', counting(() => ({ $expr: { $gt: ['$i', 1] } }))],
  ['query _.expr', counting((d) => expr(d, cmd(d).aggregate.gt(['$i', 1])))],
  ['query where undefined value', counting(() => ({ i: 1, s: undefined }))],
  ['where all undefined', async (d) => t(d).where({ s: undefined }).count()],
  ['query serverDate in query', counting((d) => ({ at: cmd(d).lte(db(d).serverDate()) }))],
  [
    'query geoNear',
    counting((d) => ({
      g: cmd(d).geoNear({
        geometry: new (db(d).Geo.Point)(113, 23),
        maxDistance: 5000,
        minDistance: 0,
      }),
    })),
  ],
  [
    'query geoWithin polygon',
    counting((d) => {
      const { Point, LineString, Polygon } = db(d).Geo
      const corners = [
        [0, 0],
        [3, 2],
        [2, 3],
        [0, 0],
      ].map(([lng, lat]) => new Point(lng!, lat!))
      return { g: cmd(d).geoWithin({ geometry: new Polygon([new LineString(corners)]) }) }
    }),
  ],
  [
    'query geoWithin centerSphere',
    counting((d) => ({
      g: cmd(d).geoWithin(untyped({ centerSphere: [[113, 23], 10 / 6378.1] })),
    })),
  ],
  [
    'query geoIntersects',
    counting((d) => ({ g: cmd(d).geoIntersects({ geometry: new (db(d).Geo.Point)(1, 1) }) })),
  ],
]

const updates: [string, Call][] = [
  ['update plain+nested merge', updating(() => ({ s: 'y', o: { z: 1, p: { r: 2 } } }))],
  ['update same value (no change)', updating(() => ({ s: 'y' }))],
  ['update _.set object', updating((d) => ({ o: cmd(d).set({ only: 1 }) }))],
  ['update remove', updating((d) => ({ f: cmd(d).remove() }))],
  ['update inc', updating((d) => ({ i: cmd(d).inc(1), neg: cmd(d).inc(-1) }))],
  ['update mul', updating((d) => ({ i: cmd(d).mul(2) }))],
  ['update min/max', updating((d) => ({ i: cmd(d).min(1), big: cmd(d).max(1) }))],
  ['update rename', updating((d) => ({ s: cmd(d).rename('s2') }))],
  ['update push one', updating((d) => ({ arr: cmd(d).push('z') }))],
  ['update push list', updating((d) => ({ arr: cmd(d).push(['p', 'q']) }))],
  ['update push object', updating((d) => ({ arr: cmd(d).push({ x: 1 }) }))],
  [
    'update push each',
    updating((d) => ({ arr: cmd(d).push({ each: [1], position: 0, sort: 1, slice: 10 }) })),
  ],
  ['update pop', updating((d) => ({ arr: cmd(d).pop() }))],
  ['update shift', updating((d) => ({ arr: cmd(d).shift() }))],
  ['update unshift', updating((d) => ({ arr: cmd(d).unshift(['h', 'i']) }))],
  ['update pull value', updating((d) => ({ arr: cmd(d).pull('z') }))],
  ['update pull cond', updating((d) => ({ arr: cmd(d).pull({ x: cmd(d).gte(1) }) }))],
  ['update pull in', updating((d) => ({ arr: cmd(d).pull(cmd(d).in(['p', 'q'])) }))],
  ['update pullAll', updating((d) => ({ arr: cmd(d).pullAll(['h']) }))],
  ['update addToSet value', updating((d) => ({ arr: cmd(d).addToSet('new') }))],
  ['update addToSet array', updating((d) => ({ arr: cmd(d).addToSet(['k1', 'k2']) }))],
  ['update addToSet each', updating((d) => ({ arr: cmd(d).addToSet({ each: ['k1', 'k2'] }) }))],
  [
    'update addToSet $each',
    updating((d) => ({ arr: cmd(d).addToSet(untyped({ $each: ['k3', 'k4'] })) })),
  ],
  ['update array replace', updating(() => ({ arr: [1, 2] }))],
  [
    'update date/serverDate/geo',
    updating((d) => ({
      d: new Date(1),
      at: db(d).serverDate(),
      g: new (db(d).Geo.Point)(1, 2),
      nest: { at: db(d).serverDate() },
    })),
  ],
  ['update null', updating(() => ({ n: null }))],
  ['update empty object', updating(() => ({ empty: {} }))],
  ['update with _id', updating(() => ({ _id: 'other' }))],
  [
    'update mixed set+inc+remove',
    updating((d) => ({
      s: 'q',
      i: cmd(d).inc(1),
      n: cmd(d).remove(),
      o: { only: cmd(d).inc(1) },
    })),
  ],
  [
    'update missing doc',
    (d) =>
      t(d)
        .doc('zz')
        .update({ data: { s: 1 } }),
  ],
  [
    'where.update multi',
    (d) =>
      t(d)
        .where({ i: cmd(d).gt(0) })
        .update({ data: { flag: true, cnt: cmd(d).inc(1) } }),
  ],
  [
    'where.update multi:false',
    (d) =>
      t(d)
        .where({ i: cmd(d).gt(0) })
        .update(untyped({ data: { flag: false }, multi: false })),
  ],
  [
    'doc.set existing',
    (d) =>
      t(d)
        .doc('b')
        .set({ data: { only: 1, at: db(d).serverDate() } }),
  ],
  [
    'doc.set new',
    (d) =>
      t(d)
        .doc('new')
        .set({ data: { only: 2 } }),
  ],
  [
    'doc.set with command',
    (d) =>
      t(d)
        .doc('new')
        .set({ data: { only: cmd(d).inc(1) } }),
  ],
  [
    'doc.set with _id',
    (d) =>
      t(d)
        .doc('new')
        .set({ data: { _id: 'x' } }),
  ],
  ['doc.remove', (d) => t(d).doc('new').remove()],
  ['doc.remove missing', (d) => t(d).doc('new').remove()],
  ['where.remove', (d) => t(d).where({ only: 1 }).remove()],
  ['where.remove without where', (d) => t(d).remove()],
]

const aggregates: [string, Call][] = [
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

const transactions: [string, Call][] = [
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
        .catch((error: Error & { errCode: number; errMsg: string }) => ({
          __error: {
            name: error.name,
            message: error.message,
            errCode: error.errCode,
            errMsg: error.errMsg,
          },
        }))
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
  [
    'startTransaction/commit',
    async (d) => {
      const transaction = await db(d).startTransaction()
      await transaction
        .collection('t')
        .doc('o1')
        .update({ data: { q: 1 } })
      return transaction.commit()
    },
  ],
  [
    'startTransaction/rollback',
    async (d) => {
      const transaction = await db(d).startTransaction()
      await transaction
        .collection('t')
        .doc('o1')
        .update({ data: { q: 2 } })
      return transaction.rollback()
    },
  ],
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

export const wireCalls: [string, Call][] = [
  ...first,
  ...counts,
  ...updates,
  ...aggregates,
  ...transactions,
]
