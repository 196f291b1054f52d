// What WeChat found a picture to be, which it tells some minutes after it was asked.

import { hash } from '../kernel/hash'
import { instant } from '../kernel/time'
import { enum as oneOf, number, object, string, type infer as Infer } from '../kernel/z'

export const contentCheck = object({
  /** WeChat's trace id. */
  _id: string(),
  /** Keyed and of the day: of the WeChat identity for which it was asked. */
  ofHash: hash,
  at: instant,
  suggest: oneOf(['pass', 'review', 'risky']).optional(),
  label: number().optional(),
  /** Where it could not be looked at, such as -1008: then nothing is suggested. */
  errorCode: number().optional(),
  removeAt: instant,
})
export type ContentCheck = Infer<typeof contentCheck>
