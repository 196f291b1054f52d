// Who is told what about advice and ordered return visits.

import type { Telling } from '../deliveries/delivery'
import { spokenDay } from '../kernel/time'
import type { Advice } from './advice'
import { visitKindNames, type OrderedVisit } from './ordered-visit'

const adviceTelling = (
  advice: Pick<Advice, '_id' | 'facilityName' | 'spokenNumber' | 'coordinatorId'>,
  kind: Telling['kind'],
  title: string,
  words: string,
): Telling => ({
  to: advice.coordinatorId,
  kind,
  title: `${title}：${advice.facilityName}`,
  words,
  page: `packages/advice/show/index?id=${advice._id}`,
  message: {
    facilityName: advice.facilityName,
    what: advice.spokenNumber,
    state: title,
    hint: '请打开查看',
  },
})

type Known = Parameters<typeof adviceTelling>[0]

/** To the coordinator who gave it. */
export const tellReceived = (advice: Known): Telling =>
  adviceTelling(
    advice,
    'adviceReceived',
    '已签收',
    `${advice.spokenNumber}：相对人已在手机上确认收到。`,
  )

export const tellRectified = (advice: Known, dueOn: string): Telling =>
  adviceTelling(
    advice,
    'rectificationReported',
    '已报整改',
    `${advice.spokenNumber}：相对人说已经整改，请最晚在${spokenDay(dueOn)}去复查。`,
  )

const visitTelling = (
  visit: Pick<OrderedVisit, '_id' | 'kind' | 'facilityName'>,
  to: string,
  kind: Telling['kind'],
  { title, words, hint }: { title: string; words: string; hint: string },
): Telling => ({
  to,
  kind,
  title: `${title}：${visit.facilityName}`,
  words,
  page: `packages/advice/visit/index?id=${visit._id}`,
  message: {
    facilityName: visit.facilityName,
    what: visitKindNames[visit.kind],
    state: title,
    hint,
  },
})

/** To the coordinator who is to go there. */
export const tellOrdered = (visit: Omit<OrderedVisit, 'trail'>): Telling =>
  visitTelling(visit, visit.coordinatorId, 'visitOrdered', {
    title: `请去${visitKindNames[visit.kind]}`,
    words: `${visit.orderedByName}请您最晚在${spokenDay(visit.dueOn)}去${visitKindNames[visit.kind]}。`,
    hint: `最晚${spokenDay(visit.dueOn)}`,
  })

/** To the officer who asked. */
export const tellAnswered = (visit: Omit<OrderedVisit, 'trail'>, byName: string): Telling =>
  visitTelling(visit, visit.orderedBy, 'visitAnswered', {
    title: `已${visitKindNames[visit.kind]}`,
    words: `${byName}已经去过，请看${visitKindNames[visit.kind]}情况。`,
    hint: '请打开查看',
  })
