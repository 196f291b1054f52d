// What others told us, in an information report or a tip: found by whoever's business it is, and taken a step further.

import { clueStatusNames, outcomeNames, type Clue } from '@domain/clues/clue'
import { becameClue, clueOfWord, closed, type NextStep } from '@domain/clues/from-word'
import type { ReceivedWord } from '@domain/clues/received-word'
import { receiversOf } from '@domain/clues/receivers'
import { tellReported } from '@domain/clues/tellings'
import { levelOf, type Area } from '@domain/kernel/areas'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { startOf, type Instant } from '@domain/kernel/time'
import { centreRoles, isOfCentre } from '@domain/people/centre-staff'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Collections } from './collections'
import { scopeOf } from './scope'
import type { Store } from './store'
import type { Work } from './work'

const spoken = { informationReports: '这条信息', tipOffs: '这条投诉举报' } as const
export type WordName = keyof typeof spoken

/** Colleagues of one centre share it, however the centre divides its township; Problem notFound. */
export async function findWord<Name extends WordName>(
  store: Store,
  actor: Person,
  name: Name,
  id: string,
): Promise<Collections[Name]> {
  const found = await store.find(name, id)
  if (!found || !(covers(actor, found) || isOfCentre(actor, found)))
    throw problem('notFound', { what: spoken[name] })
  return found
}

/** Where a list looks: a centre shares its whole township, however it divides it. */
export const whoseWords = (actor: Person, asked: Area | undefined): Record<string, string> =>
  scopeOf(
    levelOf(actor.area) === 'village' ? { ...actor, area: `${actor.township}000` } : actor,
    asked,
  )

/** The list keys of a year; the newest come first. */
export const betweenYears = (year: number | undefined, after: string | undefined) => ({
  after: after ?? (year === undefined ? undefined : startOf(`${year + 1}-01-01`)),
  ...(year !== undefined && { until: startOf(`${year}-01-01`) }),
})

interface Acting {
  actor: Person
  now: Instant
}

const origins = { informationReports: 'informationReport', tipOffs: 'tipOff' } as const

/** The clue that it becomes is added to the work; what changes of the word itself is answered. */
export async function takeStep(
  work: Work,
  name: WordName,
  word: Omit<ReceivedWord, 'trail'>,
  next: NextStep,
  acting: Acting,
): Promise<Partial<ReceivedWord>> {
  if (next.step === 'close') return closed(word, next, acting)
  const county = await work.find('counties', word.county)
  if (!county) throw problem('countyUnready')
  const clue = clueOfWord(word, origins[name], next.severity, acting, county)
  work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })
  return becameClue(word, clue)
}

/** What has become of a clue, in words that need no other page. */
export const stateOfClue = ({ status, outcome }: Clue): string =>
  outcome ? outcomeNames[outcome] : clueStatusNames[status]

const STAFF_OF_ONE_ROLE = 100

/** Where nobody else is in service at the centre, whoever is on duty in the agency. */
export async function receivers(work: Work, word: Omit<ReceivedWord, 'trail'>): Promise<Id[]> {
  const staff: Person[] = []
  for (const role of centreRoles) {
    const where = { township: word.township, role }
    staff.push(...(await work.list('people', { where, limit: STAFF_OF_ONE_ROLE })))
  }
  const found = receiversOf(word, staff)
  if (found.length > 0) return found
  const county = await work.find('counties', word.county)
  return county && county.dutyOfficerId !== word.receivedBy ? [county.dutyOfficerId] : []
}
