// What the query suite draws from: few values, so that they meet.

import fc, { type Arbitrary } from 'fast-check'
import type { IndexDeclaration } from '../../local-cloud/collections'
import type { Document, Filter, Sort, Value } from '../../local-cloud/store/values'

export interface Question {
  filter: Filter
  sort: Sort
  skip: number
  limit: number
}

const PATHS = ['a', 'b', 'a', 'b', 'c', 'o.p', 'l.x', '_id'] as const
const REPEATED = ['a', 'l.x']

const numbers = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(1.5, -0.5, 1e12, -1e12))
const words = fc.constantFrom(
  '',
  'a',
  'ab',
  'abc',
  'abd',
  'b',
  'ba',
  '卫生',
  '卫生院',
  'a.b',
  'a\u0000',
  '😀',
)
const dates = fc.integer({ min: 0, max: 5 }).map((n) => new Date(n * 1000))
const comparable = fc.oneof(numbers, words, fc.boolean(), dates)
const scalars: Arbitrary<Value> = fc.oneof({ weight: 6, arbitrary: comparable }, fc.constant(null))

export function documents(): Arbitrary<Document[]> {
  const content = fc.record(
    {
      a: fc.oneof({ weight: 2, arbitrary: scalars }, fc.array(scalars, { maxLength: 3 })),
      b: scalars,
      c: scalars,
      o: fc.oneof(
        { weight: 4, arbitrary: fc.record({ p: scalars }, { requiredKeys: [] }) },
        scalars,
      ),
      l: fc.array(fc.record({ x: scalars, y: numbers }, { requiredKeys: [] }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  return fc
    .array(content, { minLength: 40, maxLength: 60, size: 'max' })
    .map((all) =>
      all.map((each, i): Document => ({ _id: `id${String(i).padStart(2, '0')}`, ...each })),
    )
}

/** MongoDB indexes no two arrays side by side. */
export function indexes(): Arbitrary<IndexDeclaration[]> {
  const fields = fc
    .uniqueArray(fc.constantFrom(...PATHS.slice(0, -1)), { minLength: 1, maxLength: 3 })
    .filter((paths) => paths.filter((path) => REPEATED.includes(path)).length < 2)
  const index = fc.tuple(
    fields,
    fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: 3, maxLength: 3 }),
  )
  return fc.array(index, { minLength: 1, maxLength: 3, size: 'max' }).map((all) =>
    all.map(([paths, directions], i) => ({
      name: `index${i}`,
      keys: Object.fromEntries(paths.map((path, at) => [path, directions[at]!])),
    })),
  )
}

export function questions(): Arbitrary<Question> {
  return fc.record({
    filter: filters(),
    sort: sorts(),
    skip: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 })),
    limit: fc.oneof(fc.constant(1000), fc.integer({ min: 1, max: 10 })),
  })
}

function sorts(): Arbitrary<Sort> {
  const field = fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom(1, -1))
  return fc
    .uniqueArray(field, { maxLength: 2, selector: ([path]) => path })
    .map((fields) => Object.fromEntries(fields))
}

function filters(): Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter; fields: Filter }>((tie) => ({
    fields: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...PATHS), conditions()), {
        minLength: 1,
        maxLength: 3,
        size: 'max',
        selector: ([path]) => path,
      })
      .map((entries) => Object.fromEntries(entries)),
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: tie('fields') },
      fc
        .tuple(
          tie('fields'),
          fc.constantFrom('$or', '$and', '$nor'),
          fc.array(tie('filter'), { minLength: 1, maxLength: 3 }),
        )
        .map(([fields, operator, inner]): Filter => ({ ...fields, [operator]: inner })),
      elementMatch(),
    ),
  })).filter
}

function elementMatch(): Arbitrary<Filter> {
  return fc
    .record({ x: conditions(), y: fc.record({ $gte: numbers }) }, { requiredKeys: ['x'] })
    .map((inner) => ({ l: { $elemMatch: inner } }))
}

function conditions(): Arbitrary<Value> {
  const some = fc.array(scalars, { minLength: 0, maxLength: 4 })
  return fc.oneof(
    { weight: 4, arbitrary: scalars },
    fc.record({ $eq: scalars }),
    fc.record({ $ne: scalars }),
    { weight: 2, arbitrary: some.map(($in) => ({ $in })) },
    some.map(($nin) => ({ $nin })),
    { weight: 4, arbitrary: ranges() },
    fc.boolean().map(($exists) => ({ $exists })),
    fc.constantFrom(/^a/, /^ab/, /^卫/, /b$/, /^a|b/, /^a?b/, /^a\.b/, /^A/i),
    ranges().map(($not) => ({ $not })),
    fc.integer({ min: 0, max: 2 }).map(($size) => ({ $size })),
    comparable.map((value) => ({ $all: [value] })),
  )
}

function ranges(): Arbitrary<Value> {
  const low = fc.tuple(fc.constantFrom('$gt', '$gte'), comparable)
  const high = fc.tuple(fc.constantFrom('$lt', '$lte'), comparable)
  return fc.oneof(
    low.map(([operator, value]) => ({ [operator]: value })),
    high.map(([operator, value]) => ({ [operator]: value })),
    fc.tuple(low, high).map((both) => Object.fromEntries(both)),
  )
}
