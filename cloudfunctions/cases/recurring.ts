// Whether violations of one kind keep recurring is noticed where a case closes: one document for each matter of the county
// tells, and the letter of the commission is prepared with it.

import type { EnforcementCase, CaseMatter } from '@domain/cases/enforcement-case'
import { isSubstantiated } from '@domain/clues/outcome'
import { ofCases, preparedLetter, type Letter } from '@domain/cases/letter'
import { asRecurring, recurrenceIdOf, type Recurrence } from '@domain/cases/recurrence'
import { closedOnceMore, openAgain } from '@domain/cases/recurring'
import { tellLetter } from '@domain/cases/tellings'
import type { CaseRules } from '@domain/clues/case-rules'
import { derivedId } from '@domain/kernel/ids'
import { dayOf, type Instant } from '@domain/kernel/time'
import type { Work } from '../kernel/work'
import type { Asked } from './deciding'

interface Kept {
  known: Recurrence | undefined
  letter: Letter | undefined
}

async function keptOf(work: Work, recurrenceId: string): Promise<Kept> {
  const known = await work.find('recurrences', recurrenceId)
  const letter = known?.letterId ? await work.find('letters', known.letterId) : undefined
  return { known, letter }
}

/** A case that was closed counts where it was substantiated. */
export async function countClosed(
  { input: { requestId }, now, work }: Asked,
  closed: EnforcementCase,
  { recurringCount: atLeast }: CaseRules,
): Promise<void> {
  if (!isSubstantiated(closed.outcome)) return
  for (const matter of closed.matters) {
    const _id = recurrenceIdOf(closed.county, matter)
    const { known, letter } = await keptOf(work, _id)
    const newId = derivedId(requestId, `letter ${_id}`)
    const counting = { today: dayOf(now), atLeast, newId }
    const counted = closedOnceMore(known ?? { rows: [] }, asRecurring(closed), letter, counting)
    const { rows, letterId } = counted
    const of = { _id, ...placeOf(closed), ...matter }
    const kept = { rows, ...(letterId && { letterId }) }
    if (known) work.change('recurrences', known, kept, { what: 'recurrence.counted' })
    else work.add('recurrences', { ...of, ...kept }, { what: 'recurrence.begun' })
    await writeLetter(work, { of, letter, now, newId }, counted.letter)
  }
}

/** A case that is open again counts no longer. */
export async function countReopened(
  { now, work }: Asked,
  before: EnforcementCase,
  { recurringCount: atLeast }: CaseRules,
): Promise<void> {
  if (!isSubstantiated(before.outcome)) return
  for (const matter of before.matters) {
    const { known, letter } = await keptOf(work, recurrenceIdOf(before.county, matter))
    if (!known) continue
    const counted = openAgain(known, before._id, letter, { atLeast })
    const { rows } = counted
    work.change('recurrences', known, { rows }, { what: 'recurrence.counted' })
    await writeLetter(work, { of: known, letter, now, newId: '' }, counted.letter)
  }
}

/** The county as a place: the letter is the whole county's. */
const placeOf = ({ county }: EnforcementCase) => ({ county, area: `${county}000000` })

interface Writing {
  of: CaseMatter & Pick<Recurrence, '_id' | 'county' | 'area'>
  letter: Letter | undefined
  now: Instant
  newId: string
}

type Counted = ReturnType<typeof closedOnceMore>['letter']

async function writeLetter(
  work: Work,
  { of, letter, now, newId }: Writing,
  counted: Counted,
): Promise<void> {
  if (!counted) return
  if (counted.is === 'prepared') {
    const prepared = preparedLetter(newId, of, counted.cases, now)
    const tell = tellLetter(prepared, await commissionOf(work, of.county))
    work.add('letters', prepared, { what: 'letter.prepared', tell })
  } else if (letter && counted.is === 'changed') {
    work.change('letters', letter, ofCases(counted.cases), { what: 'letter.changed' })
  } else if (letter) {
    const dropped = { status: 'dropped' as const, words: NO_LONGER, handledAt: now }
    work.change('letters', letter, dropped, { what: 'letter.dropped' })
  }
}

const NO_LONGER = '其中的案件重新办理，同类案件不再达到函告的数量'

const MOST = 10

async function commissionOf(work: Work, county: string): Promise<string[]> {
  const people = await work.list('people', {
    where: { county, role: 'commission' },
    order: { listKey: 'asc' },
    limit: MOST,
  })
  return people.filter(({ status }) => status === 'active').map(({ _id }) => _id)
}
