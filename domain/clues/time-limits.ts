// How long each step of a clue may take, by its severity. The plan (方案 二（四）3) has emergencies handled at once and the
// others in good time, without a number: the table is ours (docs/decisions/0020), and a county sets its own.

import { discriminatedUnion, int, literal, object, type infer as Infer } from '../kernel/z'

/** 补充 is the coordinator's, all others are the officer's. */
export const stepNames = { open: '打开', accept: '受理', answer: '补充', close: '办结' } as const
export type Step = keyof typeof stepNames

/** Runs at night and on holidays. */
const minutes = object({ unit: literal('minutes'), count: int().min(5).max(2880) })
/** Ends with a working day. */
const workingDays = object({ unit: literal('workingDays'), count: int().min(1).max(180) })

export const timeLimit = discriminatedUnion('unit', [minutes, workingDays])
export type TimeLimit = Infer<typeof timeLimit>

const bySeverity = object({ emergency: timeLimit, urgent: timeLimit, ordinary: timeLimit })

/** A county's own limits. An emergency does not wait for a working day to be opened or accepted. */
export const timeLimits = object({
  open: bySeverity.extend({ emergency: minutes }),
  accept: bySeverity.extend({ emergency: minutes }),
  answer: bySeverity,
  close: bySeverity,
})
export type TimeLimits = Infer<typeof timeLimits>

const days = (count: number) => ({ unit: 'workingDays' as const, count })

export const ourTimeLimits: TimeLimits = {
  open: {
    emergency: { unit: 'minutes', count: 10 },
    urgent: { unit: 'minutes', count: 120 },
    ordinary: days(1),
  },
  accept: { emergency: { unit: 'minutes', count: 30 }, urgent: days(1), ordinary: days(3) },
  answer: { emergency: { unit: 'minutes', count: 60 }, urgent: days(1), ordinary: days(3) },
  close: { emergency: days(5), urgent: days(10), ordinary: days(15) },
}

/** 30 分钟内, 2 小时内, 3 个工作日内 */
export function spokenTimeLimit({ unit, count }: TimeLimit): string {
  if (unit === 'workingDays') return `${count} 个工作日内`
  return count % 60 === 0 ? `${count / 60} 小时内` : `${count} 分钟内`
}
