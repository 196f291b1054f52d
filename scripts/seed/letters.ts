// What the commission of the demo county did with the letters that were prepared for it: twice a year it sends them.

import { addMonths, dayOf, startOfMonths } from '@domain/kernel/time'
import { at, OPENS } from './calendar'
import type { Conducting } from './cases'

const SENT = [
  '已盖章，由机要寄出',
  '在联席会议上当面递交，对方签收',
  '通过公文交换系统发出，对方已签收',
]
const EVERY_MONTHS = 6

/** Unless it was sent or dropped by then. */
export function handleLetters({ books, course, chance }: Conducting): void {
  const letter = books.all('letters').at(-1)
  if (letter?.status !== 'prepared') return
  const { _id: letterId, preparedAt } = letter
  const half = addMonths(startOfMonths(dayOf(preparedAt), EVERY_MONTHS), EVERY_MONTHS)
  course.add(at(half, OPENS + chance.int(60, 240)), async (now) => {
    if (books.get('letters', letterId).status !== 'prepared') return
    const actor = books.all('people').find(({ role }) => role === 'commission')
    if (!actor) throw new Error('nobody sits in the commission')
    const said = { letterId, status: 'sent' as const, words: chance.pick(SENT) }
    await books.ask('letters.handle', { actor, now }, { requestId: books.newId(now), ...said })
  })
}
