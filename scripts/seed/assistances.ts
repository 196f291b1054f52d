// What officers have asked coordinators to help with lately: answered, declined, withdrawn, waited for, and overdue.

import { mayHelp } from '@domain/assistance/asking'
import type { AssistanceAnswer, AssistanceRequest } from '@domain/assistance/assistance'
import type { Clue } from '@domain/clues/clue'
import { addDays, addMinutes, dayOf, type Instant } from '@domain/kernel/time'
import type { Books } from './books'
import { officeTimeAfter } from './calendar'
import type { Chance } from './chance'

interface Told {
  asked: Pick<AssistanceRequest, 'kind' | 'asked'>
  /** Days before the county's last. */
  ago: number
  within: number
  answer?: Pick<AssistanceAnswer, 'given' | 'words'> & Partial<AssistanceAnswer>
  withdrawn?: string
}

const TOLD: readonly Told[] = [
  {
    asked: { kind: 'look', asked: '请去看看问题改了没有，拍一张能看清全貌的照片' },
    ...{ ago: 9, within: 5 },
    answer: { given: true, words: '去看过，正在改，说好这周内弄完', present: '负责人' },
  },
  {
    asked: { kind: 'count', asked: '请清点这一片还有几户在用自备井水' },
    ...{ ago: 8, within: 6 },
    answer: { given: true, words: '二组、三组都走到了，两户锁门没见着人', count: 14 },
  },
  { asked: { kind: 'accompany', asked: '请周四上午陪同检查，先约好负责人' }, ago: 2, within: 4 },
  {
    asked: { kind: 'handOver', asked: '请把询问通知书送到负责人手上，让他签收' },
    ...{ ago: 6, within: 3 },
    answer: { given: false, words: '负责人在外地，下周才回来，电话里已告诉他' },
  },
  { asked: { kind: 'look', asked: '请去看看最近有没有照常营业' }, ago: 7, within: 3 },
  {
    asked: { kind: 'look', asked: '请去核实一下现在的负责人是谁' },
    ...{ ago: 5, within: 6, withdrawn: '负责人已到局里说明' },
  },
]

/** With what is being looked into, the latest first. */
export async function askForHelp(books: Books, chance: Chance): Promise<void> {
  const clues = books
    .all('clues')
    .filter(({ status, facilityId }) => status === 'accepted' && facilityId)
    .sort((one, other) => (one.listKey < other.listKey ? 1 : -1))
  for (const [place, told] of TOLD.entries()) {
    const clue = clues[place % Math.max(1, clues.length)]
    if (clue) await ask(books, clue, told, chance)
  }
}

async function ask(books: Books, clue: Clue, told: Told, chance: Chance): Promise<void> {
  const helper = books.get('people', books.get('facilities', clue.facilityId ?? '').coordinatorId)
  const asking = addMinutes(books.until, -told.ago * 24 * 60)
  const now = officeTimeAfter(asking > clue.reportedAt ? asking : clue.reportedAt, 0, chance)
  if (now > books.until || !mayHelp(helper, clue)) return
  const actor = books.get('people', clue.officerId)
  const { assistanceId } = await books.ask(
    'assistances.ask',
    { actor, now },
    {
      ...{ requestId: books.newId(now), clueId: clue._id, coordinatorId: helper._id },
      ...{ ...told.asked, dueOn: addDays(dayOf(now), told.within) },
    },
  )
  await follow(books, assistanceId, told, officeTimeAfter(now, 1, chance))
}

async function follow(
  books: Books,
  assistanceId: string,
  { answer, withdrawn }: Told,
  now: Instant,
): Promise<void> {
  if (now > books.until) return
  const { askedBy, coordinatorId } = books.get('assistances', assistanceId)
  if (withdrawn)
    await books.ask(
      'assistances.withdraw',
      { actor: books.get('people', askedBy), now },
      { requestId: books.newId(now), assistanceId, reason: withdrawn },
    )
  if (answer)
    await books.ask(
      'assistances.answer',
      { actor: books.get('people', coordinatorId), now },
      {
        ...{ _id: books.newId(now), assistanceId, photos: [], ...answer },
        ...{ startedAt: addMinutes(now, -40), endedAt: now, fixMissing: '信号弱，没有定位成功' },
      },
    )
}
