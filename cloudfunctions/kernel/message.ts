// Which template tells which kind of delivery, and what stands in its keywords.

import { writtenInstant, type Instant } from '@domain/kernel/time'
import type { Delivery, DeliveryKind, Telling } from '@domain/deliveries/delivery'
import { templates, type TemplateName } from '../../config/templates'
import { fitKeyword } from './keywords'

export const templateFor: Record<DeliveryKind, TemplateName> = {
  clueReported: 'clueAlert',
  clueEscalated: 'clueAlert',
  dutyHandedOver: 'clueAlert',
  clueReassigned: 'clueAlert',
  clueAccepted: 'clueAnswer',
  clueSentBack: 'clueAnswer',
  clueAnswered: 'clueAlert',
  clueMoved: 'clueAnswer',
  clueClosed: 'clueAnswer',
  caseAssigned: 'clueAlert',
  caseReinspected: 'clueAlert',
  letterPrepared: 'clueAnswer',
  informationReceived: 'clueAlert',
  informationAnswered: 'clueAnswer',
  tipOffReceived: 'clueAlert',
  adviceReceived: 'clueAnswer',
  rectificationReported: 'clueAnswer',
  visitOrdered: 'clueAnswer',
  visitAnswered: 'clueAnswer',
  assistanceAsked: 'clueAnswer',
  assistanceWithdrawn: 'clueAnswer',
  assistanceAnswered: 'clueAnswer',
  emergencyReported: 'clueAlert',
  emergencyChanged: 'clueAlert',
  emergencyUntold: 'clueAlert',
  clusterFound: 'clueAlert',
  sampleResult: 'clueAnswer',
  changeProposed: 'clueAnswer',
  changeDecided: 'clueAnswer',
  paperEnding: 'clueAnswer',
  importWritten: 'clueAnswer',
  evidenceEnded: 'clueAnswer',
  messagesBanned: 'clueAnswer',
}

type Values = Record<string, string>

const valuesOf: Record<TemplateName, (message: Telling['message'], at: Instant) => Values> = {
  clueAlert: ({ facilityName, what, state, hint }, at) => ({
    thing1: facilityName,
    thing2: what,
    phrase3: state,
    time4: writtenInstant(at),
    thing5: hint,
  }),
  clueAnswer: ({ facilityName, state, hint }, at) => ({
    thing1: facilityName,
    phrase2: state,
    thing3: hint,
    time4: writtenInstant(at),
  }),
}

/** In place of everything that people have written. */
const neutralWords = {
  facilityName: '打开小程序查看',
  what: '有一条新消息',
  hint: '详情请打开小程序查看',
}

/** What `subscribeMessage.send` takes, but for the receiver. */
export function messageOf({ kind, message, page, at, neutral }: Delivery) {
  const name = templateFor[kind]
  const said = neutral ? { ...message, ...neutralWords } : message
  const values = Object.entries(valuesOf[name](said, at))
  return {
    templateId: templates[name].id,
    page,
    data: Object.fromEntries(
      values.map(([key, value]) => [key, { value: fitKeyword(key, value) }]),
    ),
    miniprogramState: 'formal' as const,
    lang: 'zh_CN' as const,
  }
}
