import { type Call, sharp, located, db, cmd, t, a, counting, untyped, expr, offset } from './call'

export const reads: [string, Call][] = [
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
