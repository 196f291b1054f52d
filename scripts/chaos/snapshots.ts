// One transaction is open while others write at random: whatever it asks, it must find what stood at its start and what
// it wrote itself, or be told of a conflict; and its commit must leave its own writes over all the others'.

import fc from 'fast-check'
import { find } from 'mingo'
import { openStore, type Store } from '../../local-cloud/store/store'
import type { Document } from '../../local-cloud/store/values'
import { documents, indexes, questions, type Question } from './arbitraries'
import type { Outcome } from './queries'

type Step =
  | { kind: 'ask'; question: Question }
  | { kind: 'set' | 'remove'; inside: boolean; at: number; content: Document }

type World = Map<string, Document>

const IDS = 12

export async function runSnapshots({
  runs,
  seed,
}: {
  runs: number
  seed: number
}): Promise<Outcome> {
  const stories = fc.sample(
    fc.record({
      documents: documents(),
      indexes: indexes(),
      steps: fc.array(steps(), { minLength: 5, maxLength: 15, size: 'max' }),
    }),
    { numRuns: runs, seed },
  )
  const failures: string[] = []
  for (const story of stories) {
    const store = openStore({
      path: ':memory:',
      collections: [{ name: 'things', indexes: story.indexes }],
      clock: { now: () => 0 },
      log: { write: () => {} },
    })
    await store.insert('things', story.documents)
    const wrong = await told(store, story.documents, story.steps)
    if (wrong) failures.push(`${wrong}: ${JSON.stringify(story)}`)
    store.close()
  }
  return { runs, failures }
}

function steps(): fc.Arbitrary<Step> {
  const content = documents().map(([first]) => first!)
  const write = fc.record({
    kind: fc.constantFrom('set' as const, 'remove' as const),
    inside: fc.boolean(),
    at: fc.integer({ min: 0, max: IDS - 1 }),
    content,
  })
  return fc.oneof(
    write,
    questions().map((question): Step => ({ kind: 'ask', question })),
  )
}

async function told(store: Store, all: Document[], story: Step[]): Promise<string | undefined> {
  const seen: World = new Map(all.map((document) => [String(document['_id']), document]))
  const stored: World = new Map(seen)
  const changed = { inside: new Set<string>(), outside: new Set<string>() }
  const transactionId = store.begin('inside')
  for (const step of story) {
    if (step.kind === 'ask') {
      const wrong = asked(store, transactionId, seen, step.question)
      if (wrong) return wrong
      continue
    }
    const id = `id0${step.at % 10}`
    // A write outside would wait for what is locked inside.
    if (!step.inside && changed.inside.has(id)) continue
    if (await refused(store, step, id, step.inside ? transactionId : undefined)) {
      return changed.outside.has(id) ? undefined : `conflict over ${id}, which nobody else wrote`
    }
    if (step.inside && changed.outside.has(id) && present(step, seen, id))
      return `no conflict over ${id}`
    write(step.inside ? seen : stored, step, id)
    changed[step.inside ? 'inside' : 'outside'].add(id)
  }
  store.commit(transactionId)
  for (const id of changed.inside) copy(seen, stored, id)
  return sameAs(store, stored)
}

/** Removing what is not there touches nothing. */
function present(step: Step, world: World, id: string): boolean {
  return step.kind !== 'remove' || world.has(id)
}

function write(world: World, { kind, content }: Exclude<Step, { kind: 'ask' }>, id: string): void {
  if (kind === 'set') world.set(id, { ...content, _id: id })
  else world.delete(id)
}

function copy(from: World, to: World, id: string): void {
  const document = from.get(id)
  if (document) to.set(id, document)
  else to.delete(id)
}

async function refused(
  store: Store,
  { kind, content }: Exclude<Step, { kind: 'ask' }>,
  _id: string,
  transactionId: string | undefined,
): Promise<boolean> {
  const call = { action: kind, transactionId }
  const choice = { filter: { _id }, multi: false }
  const { _id: _, ...fields } = content
  try {
    if (kind === 'set') await store.set('things', choice, fields, call)
    else await store.remove('things', choice, call)
    return false
  } catch (error) {
    if ((error as Error).message.includes('TransactionConflict')) return true
    throw error
  }
}

function asked(store: Store, transactionId: string, seen: World, question: Question) {
  const { filter, sort } = question
  const wanted = ids(find<Document>([...seen.values()], filter).all())
  const call = { action: 'ask', transactionId }
  const found = store.find('things', { filter, sort }, call).rows.map(({ document }) => document)
  if (ids(found) !== wanted) return `found ${ids(found)} instead of ${wanted}`
  const page = store.find('things', { ...question, skip: 0 }, call).rows
  return page.length === Math.min(found.length, question.limit) ? undefined : 'a page of wrong size'
}

function sameAs(store: Store, world: World): string | undefined {
  const found = store
    .find('things', { filter: {} })
    .rows.map(({ text }) => JSON.parse(text) as Document)
  const wanted = [...world.values()].map((document) => JSON.parse(plainText(document)) as Document)
  return sorted(found) === sorted(wanted) ? undefined : 'something else was stored'
}

function plainText(document: Document): string {
  return JSON.stringify(document, function (this: Document, key, value: unknown) {
    return this[key] instanceof Date ? { $date: value } : value
  })
}

function sorted(all: Document[]): string {
  const keyed = all.map((document) => JSON.stringify(Object.entries(document).sort()))
  return keyed.sort().join('\n')
}

function ids(all: Document[]): string {
  return all
    .map(({ _id }) => String(_id))
    .sort()
    .join(' ')
}
