// Random documents, indexes and questions: the store must find what mingo finds by looking at every document.

import fc from 'fast-check'
import { find } from 'mingo'
import { compare } from 'mingo/util'
import type { CollectionDeclaration, IndexDeclaration } from '../../local-cloud/collections'
import { openStore, type Store } from '../../local-cloud/store/store'
import type { Document, Filter, Sort, Value } from '../../local-cloud/store/values'
import { documents, indexes, questions, type Question } from './arbitraries'

export interface Outcome {
  runs: number
  failures: string[]
  /** How often what was met and done: what never happened proves nothing. */
  met?: Record<string, number>
}

const QUESTIONS_PER_WORLD = 10

export async function runQueries({ runs, seed }: { runs: number; seed: number }): Promise<Outcome> {
  const worlds = fc.sample(
    fc.record({
      documents: documents(),
      indexes: indexes(),
      questions: fc.array(questions(), {
        minLength: QUESTIONS_PER_WORLD,
        maxLength: QUESTIONS_PER_WORLD,
      }),
    }),
    { numRuns: Math.ceil(runs / QUESTIONS_PER_WORLD), seed },
  )
  const failures: string[] = []
  let asked = 0
  for (const world of worlds) {
    const store = await filled(world.documents, world.indexes)
    for (const question of world.questions.slice(0, runs - asked)) {
      asked++
      const wrong = mismatch(store, world.documents, question)
      if (wrong)
        failures.push(`${wrong}: ${JSON.stringify({ question, ...world, questions: undefined })}`)
    }
    store.close()
  }
  return { runs: asked, failures }
}

/** Half of the documents come before the index is made, half after. */
async function filled(all: Document[], declared: IndexDeclaration[]): Promise<Store> {
  const bare: CollectionDeclaration[] = [{ name: 'things', indexes: [] }]
  const store = openStore({
    path: ':memory:',
    collections: bare,
    clock: { now: () => 0 },
    log: { write: () => {} },
  })
  const half = Math.floor(all.length / 2)
  store.bulkLoad('things', all.slice(0, half))
  store.declare([{ name: 'things', indexes: declared }])
  await store.insert('things', all.slice(half))
  return store
}

function mismatch(store: Store, all: Document[], question: Question): string | undefined {
  const { filter, sort, skip, limit } = question
  const expected = find<Document>(all, filter).all()
  const total = store.count('things', filter)
  if (total !== expected.length) return `counted ${total} of ${expected.length}`
  const found = store.find('things', { filter, sort, skip, limit }).rows.map((row) => row.document)
  return (
    wrongMembers(found, expected) ??
    wrongAmount(found, expected, question) ??
    wrongOrder(found, expected, question)
  )
}

function wrongMembers(found: Document[], expected: Document[]): string | undefined {
  const ids = new Set(expected.map(({ _id }) => _id))
  const stranger = found.find(({ _id }) => !ids.has(_id))
  if (stranger) return `found ${String(stranger['_id'])}`
  return new Set(found.map(({ _id }) => _id)).size < found.length ? 'found one twice' : undefined
}

function wrongAmount(found: Document[], expected: Document[], { skip, limit }: Question) {
  const amount = Math.max(0, Math.min(expected.length - skip, limit))
  return found.length === amount ? undefined : `found ${found.length} of ${amount}`
}

/** Documents that sort alike may come in any order, so what they sort by is compared. */
function wrongOrder(found: Document[], expected: Document[], { sort, skip, limit }: Question) {
  const fields = Object.keys(sort)
  if (!fields.length) return undefined
  const keyed = expected.map((document) => sortKeys(document, sort))
  const order = Object.fromEntries(fields.map((_, i) => [`k${i}`, sort[fields[i]!]!]))
  const wanted = find<Document>(keyed, {})
    .sort(order)
    .all()
    .slice(skip, skip + limit)
  const delivered = found.map((document) => sortKeys(document, sort))
  const at = wanted.findIndex((keys, i) =>
    fields.some((_, f) => compare(keys[`k${f}`], delivered[i]![`k${f}`]) !== 0),
  )
  return at < 0 ? undefined : `out of order at ${at}`
}

/** MongoDB's rule: missing sorts as null, an array by its least or greatest element. */
function sortKeys(document: Document, sort: Sort): Document {
  const entries = Object.entries(sort).map(([path, direction], i) => {
    const values = valuesAt(document, path.split('.'))
    const sorted = [...values].sort(compare)
    return [`k${i}`, direction > 0 ? sorted[0] : sorted.at(-1)]
  })
  return Object.fromEntries(entries) as Document
}

function valuesAt(value: Value, path: string[]): Value[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return path.length ? [null] : [[]]
    return path.length ? value.flatMap((element) => valuesAt(element, path)) : (value as Value[])
  }
  const [head, ...rest] = path
  if (head === undefined) return [value ?? null]
  const inside = typeof value === 'object' && value !== null ? (value as Filter)[head] : undefined
  return valuesAt(inside, rest)
}
