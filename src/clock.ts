// The phone's own clock goes into records: the cloud hears with each call how wrong it is and corrects them.
// What is shown as overdue or today goes by the server's time, as far as this phone has heard it.

import type { Instant } from '@domain/kernel/time'

let ahead = 0

/** Called with the instant of every answer. */
export function learnServerTime(at: Instant): void {
  ahead = Date.parse(at) - Date.now()
}

export const phoneNow = (): Instant => new Date().toISOString()
export const serverNow = (): Instant => new Date(Date.now() + ahead).toISOString()
