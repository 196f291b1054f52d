// What officers of the demo county make of a clue: accepted within days, closed within weeks, in words that the
// coordinator reads as the answer. What would happen after the county's last moment has not happened yet.

import type { Clue } from '@domain/clues/clue'
import type { Person } from '@domain/people/person'
import { addMinutes, type Instant } from '@domain/kernel/time'
import type { Books } from './books'
import { officeTimeAfter } from './calendar'
import type { Chance } from './chance'
import { decisionOn } from './outcomes'

export async function followUp(books: Books, clueId: string, chance: Chance): Promise<void> {
  const clue = books.get('clues', clueId)
  const actor = books.get('people', clue.officerId)
  const ask = (now: Instant) => ({ actor, now })

  const acceptedAt = acceptance(clue, chance)
  if (acceptedAt > books.until) return look(books, clue, actor)
  await books.ask('clues.accept', ask(acceptedAt), { requestId: books.newId(acceptedAt), clueId })

  const closedAt = officeTimeAfter(acceptedAt, chance.int(2, 11), chance)
  if (closedAt > books.until) return
  const decided = decisionOn(clue.matter, chance)
  const { outcome, words } = decided
  if (outcome === 'penalised' || (outcome === 'corrected' && ALWAYS_A_CASE.includes(clue.matter))) {
    books.forCases.push({ clueId, outcome, words })
    return
  }
  const requestId = books.newId(closedAt)
  await decide(books, ask(closedAt), { requestId, clueId }, decided)
  await keepRegistry(books, clue, addMinutes(closedAt, 5))
}

const LOOKED_AFTER_MINUTES = 45

/** What is not accepted yet has at least been opened, but for what has only just come. */
async function look(books: Books, { _id: clueId, reportedAt }: Clue, actor: Person): Promise<void> {
  const now = addMinutes(reportedAt, LOOKED_AFTER_MINUTES)
  if (now <= books.until)
    await books.ask('clues.open', { actor, now }, { requestId: books.newId(now), clueId })
}

/** Whoever treats people without being allowed to is not let off with a word. */
const ALWAYS_A_CASE = ['staffQualification', 'unlicensedPractice', 'practiceScope']

type Decided = ReturnType<typeof decisionOn>

/** Referring it is a decision of its own, and says to whom. */
async function decide(
  books: Books,
  asking: { actor: Person; now: Instant },
  ids: { requestId: string; clueId: string },
  { outcome, words, body }: Decided,
): Promise<void> {
  if (outcome === 'referred') await books.ask('clues.refer', asking, { ...ids, body, words })
  else await books.ask('clues.close', asking, { ...ids, outcome, words })
}

/** What is urgent is accepted the same or the next day. */
const acceptance = ({ severity, reportedAt }: Clue, chance: Chance): Instant =>
  officeTimeAfter(reportedAt, severity === 'ordinary' ? chance.int(1, 4) : chance.int(0, 1), chance)

/** A facility that an officer found closed or out of business is no longer patrolled. */
async function keepRegistry(books: Books, clue: Clue, now: Instant): Promise<void> {
  const status = ({ closedDown: 'closed', longOutOfBusiness: 'suspended' } as const)[clue.matter]
  if (!status || !clue.facilityId || now > books.until) return
  const facility = books.get('facilities', clue.facilityId)
  await books.note({ by: clue.officerId, now }, (work) =>
    work.change(
      'facilities',
      facility,
      { status, dueOn: undefined, dueKey: undefined },
      { what: `facility.${status}` },
    ),
  )
}
