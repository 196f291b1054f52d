// The clock of a case in calendar days (行政处罚法 第六十条), without those on which it stood still: docs/decisions/0039.

import type { ClockState } from '../clues/deadlines'
import { standsStill, type Pause } from '../clues/pauses'
import {
  addDays,
  addMilliseconds,
  dayOf,
  daysBetween,
  spokenDay,
  startOf,
  type Day,
  type Instant,
} from '../kernel/time'
import { caseStepNames, type CaseRules, type CaseStep } from '../clues/case-rules'
import type { EnforcementCase } from './enforcement-case'

type Timed = Pick<
  EnforcementCase,
  '_id' | 'status' | 'countedFrom' | 'decidedOn' | 'pauses' | 'reinspection'
>

/** Sorts behind every instant. */
const STANDS_STILL = '~'
const SOON_DAYS: Record<CaseStep, number> = { decide: 15, close: 15, end: 5 }

/** What it waits for; undefined where nothing is due. */
export function caseStepOf({
  status,
  decidedOn,
}: Pick<EnforcementCase, 'status' | 'decidedOn'>): CaseStep | undefined {
  if (status === 'reinspected') return 'end'
  if (status !== 'opened') return undefined
  return decidedOn ? 'close' : 'decide'
}

/** Every field is there, so that what no longer holds is removed. */
export function keptCaseClock(
  of: Timed,
  { caseDays }: CaseRules,
): { dueOn: Day | undefined; dueKey: string | undefined } {
  const step = caseStepOf(of)
  if (!step) return { dueOn: undefined, dueKey: undefined }
  if (standsStill(of.pauses)) return { dueOn: undefined, dueKey: `${STANDS_STILL} ${of._id}` }
  const from = countsFrom(of, step)
  const dueOn = addDays(from, caseDays[step] + pausedDays(of.pauses, from))
  return { dueOn, dueKey: `${endOf(dueOn)} ${of._id}` }
}

function countsFrom({ countedFrom, decidedOn, reinspection }: Timed, step: CaseStep): Day {
  if (step === 'end' && reinspection?.answeredAt) return dayOf(reinspection.answeredAt)
  return (step === 'close' && decidedOn) || countedFrom
}

/** A day is left out where the clock stood still at its end. */
const pausedDays = (pauses: readonly Pause[], from: Day): number =>
  pauses
    .map((each) => {
      const stoodFrom = dayOf(each.from)
      const until = each.until ? dayOf(each.until) : stoodFrom
      return Math.max(0, daysBetween(stoodFrom > from ? stoodFrom : from, until))
    })
    .reduce((sum, days) => sum + days, 0)

/** The last instant of a day. */
export const endOf = (on: Day): Instant => addMilliseconds(startOf(addDays(on, 1)), -1)

type Kept = Pick<EnforcementCase, 'dueOn' | 'pauses' | 'status' | 'decidedOn'>

/** Undefined where no clock runs. */
export function caseClockState(of: Kept, now: Instant): ClockState | undefined {
  const step = caseStepOf(of)
  if (!step) return undefined
  if (!of.dueOn) return 'paused'
  const left = daysBetween(dayOf(now), of.dueOn)
  if (left < 0) return 'overdue'
  return left <= SOON_DAYS[step] ? 'soon' : 'running'
}

/** 2026年5月1日前作出处罚决定，还有 12 天; undefined where no clock runs. */
export function spokenCaseClock(of: Kept, now: Instant): string | undefined {
  const step = caseStepOf(of)
  if (!step) return undefined
  if (!of.dueOn) return `计时已暂停：${of.pauses.at(-1)?.reason ?? ''}`
  const left = daysBetween(dayOf(now), of.dueOn)
  const asked = `最晚${spokenDay(of.dueOn)}${caseStepNames[step]}`
  if (left < 0) return `${asked}，已超期 ${-left} 天`
  return left === 0 ? `${asked}，就是今天` : `${asked}，还有 ${left} 天`
}
