// Emergencies that were told within their clocks (domain/emergencies). Each recipient counts for itself: disease control told in
// time does not stand for the agency.

import { clocksOf, type RecipientClock, type TwoHoursFrom } from '../emergencies/clocks'
import { dayOf, type Day, type Instant } from '../kernel/time'
import type { FoundEmergency } from './discoveries'
import { isWithin, type Period } from './period'
import { narrowed, shareOf, type Row, type Share } from './share'

export interface ToldRow
  extends Row, Pick<RecipientClock, 'recipient' | 'dueAt' | 'toldAt' | 'state'> {
  on: Day
}

const decided: readonly RecipientClock['state'][] = ['told', 'toldLate', 'overdue']

/** What was told in time, of what was told at all or should have been by now; `on` is the day of finding. */
export function emergencyTimeliness(
  emergencies: readonly FoundEmergency[],
  period: Period,
  now: Instant,
  construed?: TwoHoursFrom,
): Share<ToldRow> {
  const rows = emergencies
    .filter(({ mergedInto, closedFor }) => !mergedInto && !closedFor)
    .flatMap((emergency) =>
      clocksOf(emergency, now, construed).map(({ recipient, dueAt, toldAt, state }): ToldRow => {
        const { _id, area, foundAt } = emergency
        return { _id, area, on: dayOf(foundAt), recipient, dueAt, toldAt, state }
      }),
    )
    .filter(({ state }) => decided.includes(state))
  const all = shareOf(
    rows,
    ({ _id, recipient }) => `${_id} ${recipient}`,
    ({ state }) => state === 'told',
  )
  return narrowed(all, isWithin(period))
}
