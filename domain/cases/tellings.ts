// Who is told of a case and of a letter, and in which words; nothing that is not decided is told as a fact.

import { seenNames } from '../advice/ordered-visit'
import type { DeliveryKind, Telling } from '../deliveries/delivery'
import type { Id } from '../kernel/ids'
import { caseStepNames } from '../clues/case-rules'
import { caseStepOf } from './clock'
import {
  spokenMatters,
  type EnforcementCase,
  type NewCase,
  type SeenAgain,
} from './enforcement-case'
import { spokenAddressee, type NewLetter } from './letter'
import { spokenDay } from '../kernel/time'

type Known = Pick<NewCase, '_id' | 'facilityName' | 'matters'> & Pick<EnforcementCase, 'outcome'>

interface Said {
  title: string
  words: string
  hint: string
}

const caseTelling = (
  of: Known,
  to: Id,
  kind: DeliveryKind,
  { title, words, hint }: Said,
): Telling => ({
  ...{ to, kind, words },
  title: `${title}：${of.facilityName}`,
  page: `packages/cases/case/index?id=${of._id}`,
  message: { facilityName: of.facilityName, what: spokenMatters(of), state: title, hint },
})

/** To each officer in charge but the one who did it. */
const toOthers = (officers: NewCase['officers'], by: Id, tell: (to: Id) => Telling): Telling[] =>
  officers
    .map(({ _id }) => _id)
    .filter((each) => each !== by)
    .map(tell)

export function tellInCharge(
  of: Known & Pick<NewCase, 'officers' | 'dueOn' | 'status' | 'decidedOn'>,
  by: Id,
): Telling[] {
  const step = caseStepOf(of)
  const due = of.dueOn && step ? `，最晚${spokenDay(of.dueOn)}${caseStepNames[step]}` : ''
  return toOthers(of.officers, by, (to) =>
    caseTelling(of, to, 'caseAssigned', {
      title: '案件由您办理',
      words: `${spokenMatters(of)}：这个案件由您和同事一起办理${due}。`,
      hint: '请打开查看办案期限',
    }),
  )
}

/** To the officers in charge: somebody has been there again. */
export const tellReinspected = (
  of: Known & Pick<NewCase, 'officers'>,
  seen: SeenAgain,
  by: { _id: Id; name: string },
): Telling[] =>
  toOthers(of.officers, by._id, (to) =>
    caseTelling(of, to, 'caseReinspected', {
      title: '复查有结果',
      words: `${by.name}去复查过：${seenNames[seen]}。请了结这个案件，或者重新办理。`,
      hint: `${seenNames[seen]}，请打开处理`,
    }),
  )

/** To the commission, whose letter it is. */
export const tellLetter = (of: NewLetter, commission: readonly Id[]): Telling[] =>
  commission.map((to) => ({
    to,
    kind: 'letterPrepared' as const,
    title: `有一份函告待发送：${of.matterName}`,
    words: `“${of.matterName}”十二个月内查实 ${of.cases.length} 起，已拟好给${spokenAddressee(of)}的函告，请核对后发送。`,
    page: `packages/cases/letter/index?id=${of._id}`,
    message: {
      facilityName: spokenAddressee(of),
      what: of.matterName,
      state: '函告待发送',
      hint: `同类案件 ${of.cases.length} 起`,
    },
  }))
