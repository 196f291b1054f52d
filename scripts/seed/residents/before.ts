// What residents told before the last day: accepted and answered by now.

import { addDays } from '@domain/kernel/time'
import type { Id } from '@domain/kernel/ids'
import type { Person } from '@domain/people/person'
import { residentTipOf } from '@domain/tip-offs/resident-tip'
import { tellSubmitted } from '@domain/tip-offs/tellings'
import { receiptHashOf } from '../../../cloudfunctions/kernel/informants'
import type { Books } from '../books'
import { at, officeTimeAfter, workdayBefore, type Period } from '../calendar'
import type { Chance } from '../chance'
import { boxWith, codeOf } from './receipts'
import { toldBefore, type AnsweredTip } from './told'

const EVENING = 19 * 60
const LOOKED_INTO_DAYS = 6

export async function tellBefore(books: Books, { until }: Period, chance: Chance): Promise<void> {
  const actor = books.all('people').find(({ role }) => role === 'dispatcher')
  if (!actor) throw new Error('nobody answers residents')
  for (const [place, told] of toldBefore.entries()) {
    const own = chance.fork(told.place)
    const now = at(workdayBefore(addDays(until, -told.ago)), EVENING + own.int(0, 90))
    const tipOffId = await tellAt(books, place, actor, now, own)
    await answer(books, tipOffId, told.answer, actor, now, own)
  }
}

/** As a phone submits it, without the checks that only WeChat can make. */
async function tellAt(
  books: Books,
  place: number,
  { _id: answering }: Person,
  now: string,
  chance: Chance,
): Promise<Id> {
  const { concern, place: where, words } = toldBefore[place]!
  const [county] = books.all('counties')
  if (!county) throw new Error('there is no county')
  const _id = books.newId(now)
  const said = {
    ...{ _id, concern, place: where, words, county: county._id, photos: [], toldAt: now },
    ...{ identity: 'anonymous' as const, receipt: boxWith(place, chance) },
  }
  const check = { suggest: 'pass' as const, traces: [] }
  const receiptHash = receiptHashOf(codeOf(place))
  const tip = residentTipOf(said, { county, receiptHash, check, isQuarantined: false, now })
  await books.note({ by: 'informant', now }, (work) =>
    work.add('tipOffs', tip, { what: 'tipOff.submitted', tell: [tellSubmitted(tip, answering)] }),
  )
  return _id
}

async function answer(
  books: Books,
  tipOffId: Id,
  said: AnsweredTip['answer'],
  actor: Person,
  toldAt: string,
  chance: Chance,
): Promise<void> {
  const acceptedAt = officeTimeAfter(toldAt, 1, chance)
  const accepting = { requestId: books.newId(acceptedAt), tipOffId, seen: 'submitted' as const }
  await books.ask('tipOffs.accept', { actor, now: acceptedAt }, accepting)
  const now = officeTimeAfter(acceptedAt, LOOKED_INTO_DAYS, chance)
  const answering = { requestId: books.newId(now), tipOffId, seen: 'accepted' as const, ...said }
  await books.ask('tipOffs.answer', { actor, now }, answering)
}
