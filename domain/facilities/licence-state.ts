// How a licence stands on a day. It holds through the day that is written on it.

import { daysBetween, type Day } from '../kernel/time'

/** From so many days before, a licence counts as expiring. */
export const EXPIRING_DAYS = 60

export type LicenceState = 'valid' | 'expiring' | 'expired' | 'unknown'

export const licenceStateNames: Record<LicenceState, string> = {
  valid: '有效',
  expiring: '快到期',
  expired: '已过期',
  unknown: '没登记期限',
}

export function licenceState(
  { expiresOn }: { expiresOn?: Day | undefined },
  today: Day,
): LicenceState {
  if (!expiresOn) return 'unknown'
  if (expiresOn < today) return 'expired'
  return daysBetween(today, expiresOn) <= EXPIRING_DAYS ? 'expiring' : 'valid'
}
