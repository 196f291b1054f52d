// A tip that somebody gave at the counter or by phone. Who it was is not in it (docs/decisions/0033).

import { hash, type Hash } from '../kernel/hash'
import { id } from '../kernel/ids'
import { sealedBox } from '../kernel/sealed-box'
import { enum as oneOf, type infer as Infer } from '../kernel/z'
import { receivedWord, wordOf, wordSaid } from '../clues/received-word'
import { identity } from './informant'

export const tipChannelNames = { walkIn: '来访', phone: '来电', letter: '来信' } as const
export const tipChannel = oneOf(['walkIn', 'phone', 'letter'])

/** As it is sent: who told it and the receipt code are closed already. */
export const tipSaid = wordSaid
  .extend({
    _id: id,
    channel: tipChannel,
    identity,
    informant: sealedBox.optional(),
    receipt: sealedBox,
  })
  .refine(({ identity: of, informant }) => (of === 'anonymous') === (informant === undefined), {
    path: ['informant'],
    error: '匿名的不留姓名电话，其他的要先封存举报人',
  })
export type TipSaid = Infer<typeof tipSaid>

export const tipOff = receivedWord.extend({
  channel: tipChannel,
  identity,
  /** Keyed, so that nobody can try all codes without the key. */
  receiptHash: hash,
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
