import { peopleIn, toTrailRow, type TrailRow } from '@domain/trails/row'
import { is } from '../kernel/cloud'
import type { TrailEntry } from '../kernel/collections'
import { PAGE_ROWS, pageFrom, paging, type Listed } from '../kernel/paging'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { findSubject, subjectInput } from './find-subject'

export interface ShownTrail extends Listed<TrailRow> {
  title: string
  /** Of all entries. */
  count: number
}

/** What was done with a record, newest first. */
export const showTrail = query({
  action: 'trail.read',
  input: paging.extend({ subject: subjectInput }),

  async run({ input, actor, store }): Promise<ShownTrail> {
    const { kind, subject, record, title } = await findSubject(store, actor, input.subject)
    const before = Number(input.after ?? NaN)
    const entries = await store.list('trail', {
      where: { subject, ...(Number.isInteger(before) && { seq: is.lt(before) }) },
      order: { seq: 'desc' },
      limit: PAGE_ROWS + 1,
    })
    const names = await namesIn(store, entries)
    const page = pageFrom(entries, 'seq', (each) => toTrailRow(kind, each, names))
    return { ...page, title, count: record.trail.seq }
  },
})

/** More than a page ever names. */
const MOST_PEOPLE = 200

async function namesIn(store: Store, entries: readonly TrailEntry[]) {
  const ids = peopleIn(entries).slice(0, MOST_PEOPLE)
  if (ids.length === 0) return {}
  const people = await store.list('people', { where: { _id: is.in(ids) }, limit: ids.length })
  return Object.fromEntries(people.map(({ _id, name }) => [_id, name]))
}
