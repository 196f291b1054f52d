// Trails as tests read them, and records whose trail begins as a true one does.

import {
  subjects,
  type SubjectName,
  type Subject,
  type TrailEntry,
} from '../../cloudfunctions/kernel/collections'
import { contentHashOf } from '../../cloudfunctions/kernel/untold'
import { firstBreak, headOf, link, type TrailHead } from '@domain/kernel/trail'
import type { TestCloud } from './cloud'
import { anId } from './people'

/** Stores a record with the entry that says it was registered. */
export function register<Of extends SubjectName>(
  cloud: TestCloud,
  name: Of,
  record: Subject<Of>,
): Subject<Of> {
  const { trail: _, ...content } = record
  const fact = {
    subject: `${subjects[name]}:${record._id}`,
    what: `${subjects[name]}.registered`,
    by: 'system' as const,
    at: '2026-01-05T01:00:00.000Z',
    area: 'area' in record ? record.area : '',
    before: {},
    after: { contentHash: contentHashOf(name, content) },
  }
  const first = link(undefined, fact)
  cloud.put('trail', { _id: anId(), ...first, tellings: [] })
  const registered = { ...content, trail: headOf(first) } as unknown as Subject<Of>
  cloud.put(name, registered as never)
  return registered
}

export interface Chain {
  subject: string
  head: TrailHead
  record: Record<string, unknown>
  entries: TrailEntry[]
}

/** The whole trail of every record there is, in order. */
export function chainsIn(cloud: TestCloud): Chain[] {
  const entries = cloud.all('trail')
  return (Object.keys(subjects) as SubjectName[]).flatMap((name) =>
    cloud.all(name).map((record) => {
      const subject = `${subjects[name]}:${record._id}`
      const own = entries.filter((each) => each.subject === subject)
      own.sort((one, other) => one.seq - other.seq)
      return { subject, head: record.trail, record: { ...record }, entries: own }
    }),
  )
}

/** The chains of one record by its id alone, whatever it is. */
export const chainsOfRecord = (cloud: TestCloud, id: string): Chain[] =>
  (Object.entries(subjects) as [SubjectName, string][]).flatMap(([name, subject]) => {
    const [record] = documents(cloud, name, { _id: id }) as ({ trail: TrailHead } & object)[]
    if (!record) return []
    const entries = documents(cloud, 'trail', { subject: `${subject}:${id}` }) as TrailEntry[]
    entries.sort((one, other) => one.seq - other.seq)
    return [{ subject: `${subject}:${id}`, head: record.trail, record: { ...record }, entries }]
  })

const documents = (cloud: TestCloud, name: SubjectName | 'trail', filter: object): unknown[] =>
  cloud.local.store.find(name, { filter: filter as never }).rows.map(({ document }) => document)

export const breakOf = ({ entries, head }: Chain): number | undefined => firstBreak(entries, head)

/** The collection that a subject's record is in. */
export function nameOf(subject: string): SubjectName {
  const kind = subject.split(':')[0]
  return (Object.keys(subjects) as SubjectName[]).find((name) => subjects[name] === kind)!
}
