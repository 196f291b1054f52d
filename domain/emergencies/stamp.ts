// An instant as a phone says it. A phone's clock may be wrong, and in a village nobody sets it right: what it stamped is
// moved by what it was wrong. What a person has typed, or the phone took from the cloud's clock, stays.

import { pastTime, type PhoneClock } from '../kernel/phone-clock'
import { instant, type Instant } from '../kernel/time'
import { enum as oneOf, object, type infer as Infer } from '../kernel/z'

export const stampSourceNames = {
  phone: '手机时间',
  cloud: '校准过的时间',
  typed: '手工填写',
} as const
export const stampSource = oneOf(Object.keys(stampSourceNames) as (keyof typeof stampSourceNames)[])

export const stamp = object({ at: instant, source: stampSource })
export type Stamp = Infer<typeof stamp>

/** When it was by the cloud's clock: an emergency is never refused for its times. */
export const instantOf = ({ at, source }: Stamp, clock: PhoneClock): Instant =>
  pastTime(at, source === 'phone' ? clock : { ...clock, lag: 0 })
