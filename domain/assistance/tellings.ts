// Who is told what about help that was asked for.

import type { Clue } from '../clues/clue'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import { spokenDay } from '../kernel/time'
import type { Assistance } from './assistance'
import { assistanceKindNames } from './kinds'

type Known = Omit<Assistance, 'trail'>

interface Said {
  title: string
  words: string
  state: string
  hint: string
}

const tellingOf = (
  { facilityName, kind: asked }: Known,
  { to, kind, page }: { to: string; kind: DeliveryKind; page: string },
  { title, words, state, hint }: Said,
): Telling => ({
  ...{ to, kind, page, words },
  title: `${title}：${facilityName}`,
  message: { facilityName, what: `协查：${assistanceKindNames[asked]}`, state, hint },
})

const toAssistant = (assistance: Known, kind: DeliveryKind, said: Said): Telling =>
  tellingOf(
    assistance,
    {
      to: assistance.coordinatorId,
      kind,
      page: `packages/assistance/task/index?id=${assistance._id}`,
    },
    said,
  )

/** To the coordinator who is to help. */
export const tellAsked = (assistance: Known): Telling =>
  toAssistant(assistance, 'assistanceAsked', {
    title: '请您协查',
    words: `${assistance.askedByName}请您最晚在${spokenDay(assistance.dueOn)}${assistanceKindNames[assistance.kind]}：${assistance.asked}`,
    state: '请您协查',
    hint: `最晚${spokenDay(assistance.dueOn)}`,
  })

export const tellWithdrawn = (assistance: Known, reason: string): Telling =>
  toAssistant(assistance, 'assistanceWithdrawn', {
    title: '协查不用办了',
    words: `${assistance.askedByName}请您协查的事不用办了：${reason}。已经办了的，照常回复就行，不会白跑。`,
    state: '不用办了',
    hint: '执法人员已撤回',
  })

/** What it is for by now: a clue may have been merged into another since, and given to somebody else. */
type AskedFor = Pick<Clue, '_id' | 'officerId' | 'county'>

const toOfficer = (
  assistance: Known,
  { to, clueId }: { to: Id; clueId: Id },
  said: Said,
): Telling =>
  tellingOf(
    assistance,
    { to, kind: 'assistanceAnswered', page: `packages/clue/clue/index?id=${clueId}` },
    said,
  )

/** To the officer who asked, and to whoever has the clue by now; the answer stands with it. */
export function tellAnswered(
  assistance: Known,
  { given, words }: { given: boolean; words: string },
  { _id: clueId, officerId, county }: AskedFor,
): Telling[] {
  const said = {
    title: given ? '协查已回复' : '协查办不了',
    words: `${assistance.coordinatorName}${given ? '回复' : '说办不了'}：${words}`,
    state: given ? '协查已回复' : '协查办不了',
    hint: given ? '请打开看回复' : '请打开另作安排',
  }
  // Another county's clue cannot be opened by whoever asked.
  const asker = county === assistance.county ? [assistance.askedBy] : []
  return [...new Set([...asker, officerId])].map((to) =>
    toOfficer(assistance, { to, clueId }, said),
  )
}

/** To the officer who waits for somebody who has left. */
export const tellAssistantLeft = (assistance: Known): Telling =>
  toOfficer(
    assistance,
    { to: assistance.askedBy, clueId: assistance.clueId },
    {
      title: '协查要另请人',
      words: `您请${assistance.coordinatorName}${assistanceKindNames[assistance.kind]}，这位协管员已不在岗，请撤回后另请人。`,
      state: '要另请人',
      hint: '协管员已不在岗',
    },
  )
