// Now, as an emergency keeps it. Within a minute the phone's clock is right: so much a call may take, and the cloud corrects no
// less either. Beyond that the phone takes the cloud's clock where it has heard it; else the cloud corrects it on arrival.

import type { Stamp } from '@domain/emergencies/stamp'
import { addMilliseconds, millisecondsBetween, type Instant } from '@domain/kernel/time'
import { hasServerTime, phoneNow, serverNow } from '../../clock'

const TOLERATED_MILLISECONDS = 60_000

/** By how much the phone's clock is behind, as far as this phone knows. */
export function knownLag(): number {
  const lag = hasServerTime() ? millisecondsBetween(phoneNow(), serverNow()) : 0
  return Math.abs(lag) > TOLERATED_MILLISECONDS ? lag : 0
}

export const stampNow = (): Stamp =>
  knownLag() === 0
    ? { at: phoneNow(), source: 'phone' }
    : { at: addMilliseconds(phoneNow(), knownLag()), source: 'cloud' }

/** As it is shown: what the phone stamped, moved by what the phone knows of its own clock. */
export const shownOf = ({ at, source }: Stamp): Instant =>
  source === 'phone' ? addMilliseconds(at, knownLag()) : at
