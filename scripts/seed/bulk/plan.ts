// Which facility of a big city is visited when: shared out evenly, and the same whenever it is asked for.

import type { Day, Instant } from '@domain/kernel/time'
import { Chance } from '../chance'
import type { Template } from './templates'

export interface PlannedVisit {
  /** Its place among all visits. */
  number: number
  startedAt: Instant
  endedAt: Instant
  isWrong: boolean
}

export interface Planning {
  templates: readonly Template[]
  seed: number
  today: Day
  facilityCount: number
  patrolCount: number
}

export const DAY_MILLISECONDS = 86_400_000
const MINUTE_MILLISECONDS = 60_000
const DAYS = 730
const WRONG_SHARE = 0.045
/** Nobody has been there for most of a year. */
const NEGLECTED_SHARE = 0.08
const NEGLECTED_DAYS = 330
/** China's nine o'clock is one in the morning where instants are written. */
const OFFICE_MINUTES = { from: 60, until: 500 }

export const isoOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString()

export class Plan {
  /** Templates with a checklist among the first so many. */
  private readonly patrolled: number[]
  private readonly patrolledInAll: number
  private readonly from: number

  constructor(private readonly planning: Planning) {
    this.patrolled = [0]
    for (const { well } of planning.templates)
      this.patrolled.push((this.patrolled.at(-1) ?? 0) + (well ? 1 : 0))
    this.patrolledInAll = this.patrolledBefore(planning.facilityCount)
    this.from = Date.parse(planning.today) - DAYS * DAY_MILLISECONDS
  }

  template(index: number): Template {
    const { templates } = this.planning
    return templates[index % templates.length]!
  }

  /** A stream of its own for each thing that is drawn. */
  chance(part: 'facility' | 'visits' | 'id' | 'patrol', index: number): Chance {
    const mixed = Math.imul(index + 1, 0x9e3779b1) + part.length * 7919
    return new Chance((this.planning.seed + mixed) >>> 0)
  }

  /** In the order of time. */
  visitsTo(index: number): PlannedVisit[] {
    if (!this.template(index).well) return []
    const before = this.patrolledBefore(index)
    const [first, next] = [this.share(before), this.share(before + 1)]
    const chance = this.chance('visits', index)
    const days = chance.happens(NEGLECTED_SHARE) ? DAYS - NEGLECTED_DAYS : DAYS
    return Array.from({ length: next - first }, (_, number) => {
      const day = Math.floor(((number + chance.next()) * days) / (next - first))
      const minute = chance.int(OFFICE_MINUTES.from, OFFICE_MINUTES.until)
      const startedAt = this.from + day * DAY_MILLISECONDS + minute * MINUTE_MILLISECONDS
      const endedAt = startedAt + chance.int(12, 40) * MINUTE_MILLISECONDS
      return {
        number: first + number,
        ...{ startedAt: isoOf(startedAt), endedAt: isoOf(endedAt) },
        isWrong: chance.happens(WRONG_SHARE),
      }
    })
  }

  private share(before: number): number {
    return Math.floor((before * this.planning.patrolCount) / this.patrolledInAll)
  }

  private patrolledBefore(index: number): number {
    const { length } = this.planning.templates
    const whole = Math.floor(index / length) * (this.patrolled[length] ?? 0)
    return whole + (this.patrolled[index % length] ?? 0)
  }
}
