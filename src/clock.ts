// The phone's own clock goes into records: the cloud hears with each call how wrong it is and corrects them.
// What is shown as overdue or today goes by the server's time, as far as this phone has heard it.

import type { Instant } from '@domain/kernel/time'

let ahead = 0
let heard = false

/** Called with the instant of every answer. */
export function learnServerTime(at: Instant): void {
  ahead = Date.parse(at) - Date.now()
  heard = true
}

/** Whether this phone has heard the server since the app began; before, its own time is all there is. */
export const hasServerTime = (): boolean => heard

export const phoneNow = (): Instant => new Date().toISOString()
export const serverNow = (): Instant => new Date(Date.now() + ahead).toISOString()

/** What the server's clock showed when this phone's showed `at`. */
export const serverTimeOf = (at: Instant): Instant => new Date(Date.parse(at) + ahead).toISOString()

/** What this phone's clock showed when the server's showed `at`. */
export const phoneTimeOf = (at: Instant): Instant => new Date(Date.parse(at) - ahead).toISOString()
