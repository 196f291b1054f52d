// How WeChat reaches one person.

import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { object, string, type infer as Infer } from '../kernel/z'

/** One message at a time, and none while their main switch is off. */
export const reach = object({
  /** The person's. */
  _id: id,
  /** The delivery that is being sent; others wait until `turnEndsAt`. */
  turnOf: string().optional(),
  turnEndsAt: instant,
  /** Since when their phone says that they want no message of any mini-program; absent where they do, as far as known. */
  switchedOffAt: instant.optional(),
})
export type Reach = Infer<typeof reach>
