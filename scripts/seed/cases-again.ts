// Re-inspections after cases of the demo county: ordered with the closing, mostly of those who practised without a licence,
// answered by the coordinator, and what the officer made of the answer.

import type { EnforcementCase } from '@domain/cases/enforcement-case'
import { addDays, addMinutes, dayOf, type Instant } from '@domain/kernel/time'
import { officeTimeAfter } from './calendar'
import { asked, close, on, type Conducting, type Found } from './cases'
import type { Chance } from './chance'

interface Again {
  asked: { asked: string[]; dueOn: string }
  follow: (conducting: Conducting, caseId: string, found: Found) => void
}

/** Undefined where nobody is to look again. */
export function lookAgain(
  { matters, facilityId }: EnforcementCase,
  now: Instant,
  chance: Chance,
): Again | undefined {
  const share = matters.some(({ specialty }) => specialty === 'illegalPractice') ? 0.7 : 0.25
  if (!chance.happens(share) || !facilityId) return undefined
  const questions = matters.map(({ matterName }) => `“${matterName}”有没有改正`)
  const answeredAt = officeTimeAfter(now, chance.int(4, 12), chance)
  return {
    asked: { asked: questions, dueOn: addDays(dayOf(now), 14) },
    follow: (conducting, caseId, found) =>
      conducting.course.add(answeredAt, (at) => answer(conducting, caseId, found, at)),
  }
}

async function answer(
  conducting: Conducting,
  caseId: string,
  found: Found,
  now: Instant,
): Promise<void> {
  const { books, course, chance } = conducting
  const visitId = books.get('cases', caseId).reinspection?.visitId ?? ''
  const visit = books.get('orderedVisits', visitId)
  const seen = chance.happens(0.85) ? ('corrected' as const) : ('persisting' as const)
  const saw = seen === 'corrected' ? '看过，已经改了' : '去看时还是原样'
  await books.ask(
    'visits.answer',
    { actor: books.get('people', visit.coordinatorId), now },
    {
      ...{ _id: books.newId(now), visitId, photos: [], end: 'done' as const },
      ...{ startedAt: addMinutes(now, -30), endedAt: now, fixMissing: '信号弱，没有定位成功' },
      results: visit.asked.map((_, place) => ({ place, seen, words: saw, photos: [] })),
    },
  )
  course.add(officeTimeAfter(now, chance.int(1, 5), chance), (at) =>
    seen === 'corrected' ? end(conducting, caseId, at) : reopen(conducting, caseId, found, at),
  )
}

async function end({ books }: Conducting, caseId: string, now: Instant): Promise<void> {
  const words = '复查时已经改正'
  await books.ask('cases.end', asked(books, caseId, now), { ...on(books, caseId, now), words })
}

async function reopen(
  conducting: Conducting,
  caseId: string,
  found: Found,
  now: Instant,
): Promise<void> {
  const { books, course, chance } = conducting
  const why = '复查时仍然没有改正'
  await books.ask('cases.reopen', asked(books, caseId, now), {
    ...{ ...on(books, caseId, now), words: why },
  })
  course.add(officeTimeAfter(now, chance.int(15, 30), chance), (at) =>
    close(conducting, caseId, found, at),
  )
}
