// One unit of work: what a use case adds and changes, written together with its trail in as few round trips as possible.

import { countyOf } from '@domain/kernel/areas'
import type { Instant } from '@domain/kernel/time'
import { headOf, link, type TrailHead } from '@domain/kernel/trail'
import { inTrail } from '@domain/kernel/trail-check'
import type { Telling } from '@domain/deliveries/delivery'
import { is } from './cloud'
import {
  subjects,
  type NewSubject,
  type Subject,
  type SubjectName,
  type TrailEntry,
} from './collections'
import { counted } from './counted'
import { stamped } from './stamped'
import { readFrom, type Source, type Store } from './store'
import { contentHashOf, isTold } from './untold'

/** What a change is called in the trail, and who is to be told of it. */
export interface Remark {
  what: string
  tell?: Telling[]
}

export interface Work extends Store {
  /** The document as it will be stored, with the head of its new trail. */
  add<Name extends SubjectName>(name: Name, added: NewSubject<Name>, remark: Remark): void
  /** Sets the given fields and removes those given as undefined. */
  change<Name extends SubjectName>(
    name: Name,
    found: Subject<Name>,
    changes: Partial<Subject<Name>>,
    remark: Remark,
  ): void
}

export interface Request {
  id: string
  hash: string
  /** Sent by whoever may not be signed in yet, or no longer. */
  ofVisitor?: boolean
  by: string
  now: Instant
}

interface Change {
  name: SubjectName
  id: string
  fields: Record<string, unknown>
}

export class UnitOfWork implements Work {
  readonly find: Store['find']
  readonly list: Store['list']
  readonly entries: TrailEntry[] = []
  private readonly added = new Map<SubjectName, object[]>()
  private readonly changed: Change[] = []

  constructor(
    private readonly source: Source,
    private readonly request: Request,
  ) {
    const { find, list } = readFrom(source)
    this.find = find
    this.list = list
  }

  add<Name extends SubjectName>(name: Name, added: NewSubject<Name>, remark: Remark): void {
    const whole = { ...added, ...stamped(name, added, undefined, this.request.now) }
    const trail = this.remember(
      name,
      whole,
      undefined,
      {},
      { contentHash: contentHashOf(name, whole) },
      remark,
    )
    this.count(name, whole)
    this.added.set(name, [...(this.added.get(name) ?? []), { ...whole, trail }])
  }

  change<Name extends SubjectName>(
    name: Name,
    found: Subject<Name>,
    changes: Partial<Subject<Name>>,
    remark: Remark,
  ): void {
    const fields = Object.keys(changes).filter((field) => isTold(name, field))
    const before = told(fields, found)
    const after = told(fields, changes)
    const trail = this.remember(name, found, found.trail, before, after, remark)
    const next = { ...found, ...changes }
    this.count(name, next, found)
    const stamp = stamped(name, next, found, this.request.now)
    this.changed.push({ name, id: found._id, fields: { ...changes, ...stamp, trail } })
  }

  /** What is there already first, because a conflict shows there; the trail last, because a repeat fails there. */
  async write(answer: unknown): Promise<void> {
    const [first] = this.entries
    if (!first) return
    first.answer = answer ?? null
    for (const { name, id, fields } of this.changed) {
      await this.source
        .collection(name)
        .doc(id)
        .update({ data: asUpdate(fields) })
    }
    for (const [name, documents] of this.added) {
      await this.source.collection(name).add({ data: documents })
    }
    await this.source.collection('trail').add({ data: this.entries })
  }

  private remember(
    name: SubjectName,
    { _id, area }: { _id: string; area?: string },
    head: TrailHead | undefined,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    { what, tell = [] }: Remark,
  ): TrailHead {
    const { id, hash: requestHash, by, now } = this.request
    const place = this.entries.length
    const fact = {
      ...{ subject: `${subjects[name]}:${_id}`, what, by, at: now, area: area ?? '' },
      ...{ before, after, tellings: tell },
      ...(place === 0 && { requestHash }),
    }
    const next = { ...link(head, fact), tellings: tell }
    const entryId = place === 0 ? id : `${id}.${place}`
    this.entries.push({ _id: entryId, ...next, ...(tell.length > 0 && { tellAt: now }) })
    return headOf(next)
  }

  /** With the entry that was just remembered. */
  private count(name: SubjectName, after: { area?: string }, before?: object): void {
    const tallies = counted(name, after, before)
    const entry = this.entries.at(-1)
    if (!entry || tallies.length === 0) return
    const tallyIn = countyOf(after.area ?? '')
    Object.assign(entry, { tallies, tallyAt: this.request.now, tallyIn })
  }
}

const told = (fields: string[], record: object): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field) => [field, inTrail(field, (record as Record<string, unknown>)[field])]),
  )

/** A whole value replaces what was there: the SDK would merge plain objects. */
const asUpdate = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      value === undefined ? is.remove() : is.set(value),
    ]),
  )
