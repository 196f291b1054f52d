// What a person is told: an inbox row first, then a WeChat subscription message where that person has a credit left.

import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { boolean, enum as oneOf, number, object, string, type infer as Infer } from '../kernel/z'

export const deliveryKind = oneOf([
  'clueReported',
  'clueEscalated',
  'dutyHandedOver',
  'clueReassigned',
  'clueAccepted',
  'clueSentBack',
  'clueAnswered',
  'clueMoved',
  'clueClosed',
  'caseAssigned',
  'caseReinspected',
  'letterPrepared',
  'informationReceived',
  'informationAnswered',
  'tipOffReceived',
  'adviceReceived',
  'rectificationReported',
  'visitOrdered',
  'visitAnswered',
  'assistanceAsked',
  'assistanceWithdrawn',
  'assistanceAnswered',
  'emergencyReported',
  'emergencyChanged',
  'emergencyUntold',
  'clusterFound',
  'sampleResult',
  'changeProposed',
  'changeDecided',
  'paperEnding',
  'importWritten',
  'evidenceEnded',
  'messagesBanned',
])
export type DeliveryKind = Infer<typeof deliveryKind>

/** What is asked for beside the change that causes it. */
export const telling = object({
  to: id,
  kind: deliveryKind,
  title: string(),
  words: string(),
  /** Page to open, with its query, without a leading slash. */
  page: string(),
  /** Values for the kind's message template, by the template's own words. */
  message: object({ facilityName: string(), what: string(), state: string(), hint: string() }),
  /** Of an emergency: it is sent before all others. */
  pressing: boolean().optional(),
})
export type Telling = Infer<typeof telling>

/** How the WeChat message fared; the inbox row is there in every case. `failed` is what WeChat says only afterwards. */
export const messageState = oneOf([
  'waiting',
  'sending',
  'sent',
  'withoutCredit',
  'refused',
  'unanswered',
  'failed',
])

export const delivery = telling.extend({
  _id: string(),
  at: instant,
  /** Sorts by time, unique. */
  listKey: string(),
  /** `unread` until the person opens it. */
  status: oneOf(['unread', 'opened']),
  openedAt: instant.optional(),
  messageState,
  attemptCount: number(),
  /** When the timer looks at it again; absent once nothing is left to do. */
  attemptAt: instant.optional(),
  /** When WeChat was last asked to send it. */
  askedAt: instant.optional(),
  /** WeChat took a word of it as sensitive; it is sent in words that say nothing of the matter. */
  neutral: boolean().optional(),
  /** Of the push that said that it failed. */
  failedMessageId: string().optional(),
})
export type Delivery = Infer<typeof delivery>

/** How many messages of one template a person can still receive. */
export const credit = object({
  _id: string(),
  personId: id,
  template: string(),
  remaining: number(),
  /** The last answers counted, so that one that comes twice counts once. */
  counted: number().array(),
  /** When the person last took all permissions back (拒收), in seconds as WeChat pushes it; earlier answers count no more. */
  refusedSecond: number().optional(),
})
export type Credit = Infer<typeof credit>
