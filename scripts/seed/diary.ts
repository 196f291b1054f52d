// The days on which a coordinator is on the road: one round a day.

import type { Day } from '@domain/kernel/time'
import { workdays, type Period } from './calendar'
import type { Chance } from './chance'

export class Diary {
  private readonly taken = new Set<Day>()

  constructor(private readonly chance: Chance) {}

  /** As many working days of the period as are asked for and still free, in no order. */
  take(period: Period, count: number): Day[] {
    const free = workdays(period).filter((on) => !this.taken.has(on))
    const days = this.chance.shuffled(free).slice(0, count)
    for (const on of days) this.taken.add(on)
    return days
  }
}
