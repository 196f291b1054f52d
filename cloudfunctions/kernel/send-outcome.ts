// What WeChat's answer means for a message: whether it went out, may have gone out, or did not and why.

import type { Delivery } from '@domain/deliveries/delivery'
import { addMinutes, type Instant } from '@domain/kernel/time'

const ATTEMPTS = 5

/** What WeChat says when another message to the same person is under way, or when it is busy itself. */
const PASSING: readonly number[] = [-1, 43108, 45009]
const WITHOUT_CREDIT = 43101
const SENSITIVE_WORD = 45168
/** The permission or the template is banned; the template or the page is not the mini-program's. No message gets through. */
const BANNED: readonly number[] = [43107, 40037, 41030]
/** The cloud's own, before WeChat is asked: there is no such interface, or config.json does not declare it. */
const NOT_ASKED: readonly number[] = [-604100, -604101]

export interface Outcome extends Pick<Delivery, 'messageState'> {
  attemptAt?: Instant
  neutral?: true
  /** For which everybody's messages fail. */
  ban?: number
}

/** As the SDK throws it: from WeChat, from the cloud, or from the line between. */
export interface SendFailure {
  errCode?: number
  errMsg?: string
}

/** An answer that is WeChat's own refusal says that nothing was sent; anything else may come after it was. */
export function outcomeOf({ errCode }: SendFailure, row: Delivery, now: Instant): Outcome {
  if (errCode === undefined) return { messageState: 'unanswered' }
  if (errCode === WITHOUT_CREDIT) return { messageState: 'withoutCredit' }
  if (BANNED.includes(errCode)) return { messageState: 'refused', ban: errCode }
  if (errCode === SENSITIVE_WORD && !row.neutral)
    return { messageState: 'waiting', attemptAt: now, neutral: true }
  if (PASSING.includes(errCode)) return again(row, now)
  const isAnswered = errCode > 0 || NOT_ASKED.includes(errCode)
  return { messageState: isAnswered ? 'refused' : 'unanswered' }
}

/** After one minute, two, four … */
const again = ({ attemptCount }: Delivery, now: Instant): Outcome =>
  attemptCount < ATTEMPTS
    ? { messageState: 'waiting', attemptAt: addMinutes(now, 2 ** (attemptCount - 1)) }
    : { messageState: 'refused' }

/** For the log: the code, and of a value that broke its rule (47003) the keyword. What WeChat quotes may be personal. */
export function spokenFailure({ errCode, errMsg = '' }: SendFailure): string {
  const [, keyword] = /\bdata\.(\w+)/.exec(errMsg) ?? []
  return [errCode ?? 'no code', keyword].filter(Boolean).join(' ')
}
