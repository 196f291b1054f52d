// Who is told of an emergency and by what, and the record that they were.

import { instant } from '../kernel/time'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'

export const recipientNames = { diseaseControl: '疾控机构', agency: '卫生健康执法机构' } as const
export const recipient = oneOf(Object.keys(recipientNames) as (keyof typeof recipientNames)[])
export type Recipient = Infer<typeof recipient>

export const channelNames = {
  phone: '电话',
  fax: '传真',
  inPerson: '当面',
  app: '小程序上报',
} as const
export const channel = oneOf(Object.keys(channelNames) as (keyof typeof channelNames)[])
export type Channel = Infer<typeof channel>

/** One recipient was told. It is kept whether or not it is in time, and whether or not its channel counts. */
export const emergencyTelling = object({
  recipient,
  at: instant,
  channel,
  /** Who took it, as they named themselves. */
  whom: string().trim().max(40).optional(),
  words: string().trim().max(500).optional(),
})
export type EmergencyTelling = Infer<typeof emergencyTelling>
