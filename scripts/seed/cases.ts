// What the officers of the demo county made cases of: opened from what they had accepted, held up by tests, decided, closed,
// looked at again; and the letters of the commission that follow. All of it in the order of time, because what keeps
// recurring is noticed by the case that comes last.

import type { Penalty } from '@domain/cases/penalties'
import type { Clue } from '@domain/clues/clue'
import { dayOf, yearOf, type Instant } from '@domain/kernel/time'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Books, ForCase } from './books'
import { officeTimeAfter } from './calendar'
import { lookAgain } from './cases-again'
import type { Chance } from './chance'
import { Course } from './course'
import { handleLetters } from './letters'

/** What came of it, in the end. */
export type Found = Pick<ForCase, 'outcome' | 'words'>

/** Something of a case, done by whoever is in charge. */
export interface Conducting {
  books: Books
  course: Course
  chance: Chance
}

export async function conductCases(books: Books, chance: Chance): Promise<void> {
  const course = new Course(books.until)
  const conducting = { books, course, chance }
  for (const group of bySource(books)) {
    const [first] = group
    const clue = first && books.get('clues', first.clueId)
    if (clue?.acceptedAt)
      course.add(officeTimeAfter(clue.acceptedAt, chance.int(1, 3), chance), (now) =>
        open(conducting, group, now),
      )
  }
  await course.run()
}

/** What one visit found at one place becomes one case. */
function bySource(books: Books): ForCase[][] {
  const groups = new Map<string, ForCase[]>()
  for (const each of books.forCases) {
    const { origin, facilityId, facilityName } = books.get('clues', each.clueId)
    const key = `${origin.id} ${facilityId ?? facilityName}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

async function open(conducting: Conducting, group: readonly ForCase[], now: Instant) {
  const { books, course, chance } = conducting
  const clues = group
    .map(({ clueId }) => books.get('clues', clueId))
    .filter(({ status, acceptedAt = now }) => status === 'accepted' && acceptedAt < now)
  const [first] = clues
  if (!first) return
  const actor = books.get('people', first.officerId)
  const { caseId } = await books.ask(
    'cases.open',
    { actor, now },
    {
      ...{ requestId: books.newId(now), openedOn: dayOf(now) },
      clues: clues.map(({ _id, handlings }) => ({ clueId: _id, seen: handlings.length })),
      officerIds: [actor._id, secondOf(books, first, chance)._id],
      ...(chance.happens(0.6) && { number: numberOf(books, first, now) }),
    },
  )
  const { outcome = 'corrected' as const, words = '' } = group[0] ?? {}
  const found = { outcome, words }
  if (chance.happens(0.15)) holdUp(conducting, caseId, now)
  const decidedAt = officeTimeAfter(now, chance.int(18, 45), chance)
  course.add(decidedAt, (at) => decide(conducting, caseId, found, at))
}

/** A colleague of the same county who may open what lies there. */
function secondOf(books: Books, clue: Clue, chance: Chance): Person {
  const others = books
    .all('people')
    .filter(
      (each) =>
        ['officer', 'dispatcher'].includes(each.role) &&
        each.county === clue.county &&
        each._id !== clue.officerId &&
        covers(each, clue),
    )
  return chance.pick(others)
}

const numberOf = (books: Books, { specialty }: Pick<Clue, 'specialty'>, now: Instant): string => {
  const kind = specialty === 'illegalPractice' ? '医' : specialty === 'schoolHealth' ? '学' : '公'
  return `渝云卫${kind}立〔${yearOf(dayOf(now))}〕${books.all('cases').length + 1}号`
}

/** Something is sent to be tested, and the report takes two weeks or so. */
function holdUp({ books, course, chance }: Conducting, caseId: string, openedAt: Instant): void {
  const words = '样品送检，等检验报告'
  const pausedAt = officeTimeAfter(openedAt, chance.int(2, 6), chance)
  course.add(pausedAt, async (now) => {
    await books.ask('cases.pause', asked(books, caseId, now), { ...on(books, caseId, now), words })
    course.add(officeTimeAfter(now, chance.int(6, 11), chance), (at) => resume(books, caseId, at))
  })
}

async function resume(books: Books, caseId: string, now: Instant): Promise<void> {
  const words = '检验报告已出'
  await books.ask('cases.resume', asked(books, caseId, now), { ...on(books, caseId, now), words })
}

async function decide(
  conducting: Conducting,
  caseId: string,
  found: Found,
  now: Instant,
): Promise<void> {
  const { books, course, chance } = conducting
  if (chance.happens(0.06)) {
    const why = '经查，违法事实不成立'
    await books.ask('cases.withdraw', asked(books, caseId, now), {
      ...{ ...on(books, caseId, now), words: why },
    })
    return
  }
  const { number } = books.get('cases', caseId)
  await books.ask('cases.record', asked(books, caseId, now), {
    ...{ ...on(books, caseId, now), decidedOn: dayOf(now) },
    ...(!number && { number: numberOf(books, firstMatter(books, caseId), now) }),
  })
  course.add(officeTimeAfter(now, chance.int(4, 14), chance), (at) =>
    close(conducting, caseId, found, at),
  )
}

const firstMatter = (books: Books, caseId: string) => {
  const [first = {}] = books.get('cases', caseId).matters
  return first
}

const PENALTIES: readonly { penalties: Penalty[]; fineFen?: number }[] = [
  { penalties: ['warning'] },
  { penalties: ['warning', 'fine'], fineFen: 200_000 },
  { penalties: ['fine'], fineFen: 500_000 },
  { penalties: ['fine', 'confiscation'], fineFen: 1_000_000 },
]

export async function close(
  conducting: Conducting,
  caseId: string,
  found: Found,
  now: Instant,
): Promise<void> {
  const { books, chance } = conducting
  const of = books.get('cases', caseId)
  const again = lookAgain(of, now, chance)
  await books.ask('cases.close', asked(books, caseId, now), {
    ...{ ...on(books, caseId, now), ...found, closedOn: dayOf(now) },
    ...{ number: of.number ?? numberOf(books, firstMatter(books, caseId), now) },
    ...(found.outcome === 'penalised' && {
      ...{ decidedOn: of.decidedOn ?? dayOf(now), ...chance.pick(PENALTIES) },
    }),
    ...(again && { reinspection: again.asked }),
  })
  again?.follow(conducting, caseId, found)
  handleLetters(conducting)
}

/** Whoever is in charge. */
export const asked = (
  books: Books,
  caseId: string,
  now: Instant,
): { actor: Person; now: Instant } => ({
  actor: books.get('people', books.get('cases', caseId).officerId),
  now,
})

export const on = (books: Books, caseId: string, now: Instant) => ({
  ...{ requestId: books.newId(now), caseId },
  seen: books.get('cases', caseId).handlings.length,
})
