// What a county sets for the clocks of clues: how long each step may take, and which days it works where the country's
// calendar is not announced, or is otherwise there.

import { problem } from '../kernel/problems'
import { addDays } from '../kernel/time'
import { calendar, nationalCalendar } from '../kernel/working-days'
import { object, type infer as Infer } from '../kernel/z'
import { ourTimeLimits, timeLimits } from './time-limits'

export const countyClocks = object({ timeLimits, calendar })
export type CountyClocks = Infer<typeof countyClocks>

/** What is set, and the usual where nothing is. */
export const clocksSetBy = (set: Partial<CountyClocks>): CountyClocks => ({
  timeLimits: { ...ourTimeLimits, ...set.timeLimits },
  calendar: set.calendar ?? nationalCalendar,
})

/** Problem invalidInput for a day that is not, or that stands twice. */
export function checkClocks({ calendar: { days } }: CountyClocks): void {
  const refused = (reason: string) => problem('invalidInput', { field: '工作日历', reason })
  for (const [place, { day }] of days.entries()) {
    if (addDays(day, 0) !== day) throw refused(`没有 ${day} 这一天`)
    if (days.findIndex((each) => each.day === day) < place) throw refused(`${day} 写了两次`)
  }
}
