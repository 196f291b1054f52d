// A tip: what somebody told at the counter or by phone, or sent as a resident. Who it was is not in it (docs/decisions/0033,
// 0043).

import { area } from '../kernel/areas'
import { hash, type Hash } from '../kernel/hash'
import { id } from '../kernel/ids'
import { sealedBox } from '../kernel/sealed-box'
import { day, instant } from '../kernel/time'
import { array, enum as oneOf, int, number, object, string, type infer as Infer } from '../kernel/z'
import { receivedWord, wordOf, wordSaid } from '../clues/received-word'
import { beyond } from './beyond'
import { illness } from './illness'
import { identity } from './informant'
import { tipMessage } from './messages'
import { tipAnswer, rating } from './answer'
import { tipStatus } from './status'

export const tipChannelNames = {
  walkIn: '来访',
  phone: '来电',
  letter: '来信',
  miniProgram: '小程序',
} as const
/** How a tip comes to the counter. */
export const counterChannel = oneOf(['walkIn', 'phone', 'letter'])
export const tipChannel = oneOf(['walkIn', 'phone', 'letter', 'miniProgram'])

/** As it is sent from the counter: who told it and the receipt code are closed already. */
export const tipSaid = wordSaid
  .extend({
    _id: id,
    channel: counterChannel,
    identity,
    informant: sealedBox.optional(),
    receipt: sealedBox,
  })
  .refine(({ identity: of, informant }) => (of === 'anonymous') === (informant === undefined), {
    path: ['informant'],
    error: '匿名的不留姓名电话，其他的要先封存举报人',
  })
export type TipSaid = Infer<typeof tipSaid>

/** Where WeChat's checks were asked what was sent may be; nothing suggested where they did not answer. It marks, it never refuses. */
export const checkedWords = object({
  suggest: oneOf(['pass', 'review', 'risky']).optional(),
  label: number().optional(),
  /** What tells of each file later, by its place among photos and voice. */
  traces: array(object({ fileId: string(), traceId: string() })),
})
export type CheckedWords = Infer<typeof checkedWords>

export const tipOff = receivedWord.extend({
  /** A resident need not say more than the matter and the place. */
  words: string().max(500),
  status: tipStatus,
  channel: tipChannel,
  identity,
  /** Keyed, so that nobody can try all codes without the key. */
  receiptHash: hash,
  /** Whose business it is where it is not ours. */
  beyond: beyond.optional(),
  /** Where it is, as far as the resident said; `area` is of whoever has it. */
  placeArea: area.optional(),
  /** Of the place, gcj02. */
  position: object({ latitude: number(), longitude: number() }).optional(),
  happenedOn: day.optional(),
  illness: illness.optional(),
  voice: object({
    fileId: string().max(300),
    seconds: int().min(1).max(60),
    sha256: string(),
  }).optional(),
  check: checkedWords.optional(),
  /** When the timer takes what a resident uploaded out of their hands; absent once none of it is left there. */
  keepAt: instant.optional(),
  /** By when it is accepted or declined, then answered. */
  dueAt: instant.optional(),
  dueKey: string().optional(),
  acceptedBy: id.optional(),
  acceptedByName: string().optional(),
  acceptedAt: instant.optional(),
  declined: object({ reason: string(), words: string(), at: instant, byName: string() }).optional(),
  /** The coordinator who was asked to look into it. */
  verifierId: id.optional(),
  verifierName: string().optional(),
  /** What to look at, in the agency’s words. */
  verifierAsked: string().optional(),
  joinedTo: id.optional(),
  /** How many tips of the same matter were joined to it. */
  joinedCount: int().optional(),
  messages: array(tipMessage).optional(),
  /** When the informant last wrote what nobody of the agency has answered. */
  askedAt: instant.optional(),
  answer: tipAnswer.optional(),
  rating: rating.optional(),
  /** Once, by the informant: the answer did not solve it. */
  reopenedAt: instant.optional(),
  /** When it was answered, declined or joined; the identity that was sealed with it is destroyed some months later. */
  endedAt: instant.optional(),
  /** When the timer destroys who told; absent where nobody is known, and while it is handled. */
  identityUntil: instant.optional(),
})
export type TipOff = Infer<typeof tipOff>

export const tipOffOf = (
  { _id, channel, identity: of, informant: _informant, receipt: _receipt, ...said }: TipSaid,
  receiptHash: Hash,
  receiving: Omit<Parameters<typeof wordOf>[1], '_id'>,
): Omit<TipOff, 'trail'> => ({
  ...wordOf(said, { _id, ...receiving }),
  ...{ channel, identity: of, receiptHash },
})
