import { type Call, db, cmd, t, updating, untyped } from './call'

export const updates: [string, Call][] = [
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
