// An emergency is told within two hours (the clause of each kind), day and night, working day or not. Every recipient has a
// clock of its own, and being told stops no other's. Warnings are counted from finding, whatever the clause counts from,
// which is never later: docs/decisions/0025.

import type { Construal } from '../checklists/construal'
import { addHours, addMinutes, type Instant } from '../kernel/time'
import { kindOf, type EmergencyKind } from './kinds'
import type { EmergencyTelling, Recipient } from './recipients'

const WITHIN_HOURS = 2

/** Ours: so long before the two hours are over, the warning begins. */
const WARNED_MINUTES = 30

/** A county's to read. */
export type TwoHoursFrom = Construal['twoHoursFrom']

export interface ToldOf {
  kind: EmergencyKind
  /** When it was found, or the word of it received. */
  foundAt: Instant
  /** When it was verified first. */
  verifiedAt?: Instant
  tellings: readonly EmergencyTelling[]
}

export const recipientStateNames = {
  waiting: '待核实',
  running: '计时中',
  soon: '请尽快报告',
  overdue: '已超时',
  told: '已报告',
  toldLate: '已报告（超时）',
} as const
export type RecipientState = keyof typeof recipientStateNames

export interface RecipientClock {
  recipient: Recipient
  /** Two hours from finding: what we ask for. */
  goalAt: Instant
  warnsFrom: Instant
  /** What the clause counts from, and the last instant that is in time by it; absent while that is not known. */
  startsAt?: Instant
  dueAt?: Instant
  /** When it was first told by a channel that counts. */
  toldAt?: Instant
  /** Told, or not yet told, later than two hours from finding; it may be in time by the clause all the same. */
  afterGoal: boolean
  state: RecipientState
}

/** The clocks of all whom the guide has told, as they stand now. */
export function clocksOf(
  emergency: ToldOf,
  now: Instant,
  construed: TwoHoursFrom = 'verified',
): RecipientClock[] {
  const judged = judgedTimes(emergency, construed)
  const warned = warnedTimes(emergency, judged)
  const { recipients } = kindOf(emergency.kind)
  return (Object.keys(recipients) as Recipient[]).map((recipient) => {
    const times = { ...warned, ...judged, ...toldTime(emergency, recipient) }
    const afterGoal = (times.toldAt ?? now) > times.goalAt
    return { recipient, ...times, afterGoal, state: stateOf(times, now) }
  })
}

/** Whether the guide has it verified before it is told, and nobody has yet. */
export const awaitsVerification = ({ kind, verifiedAt }: Omit<ToldOf, 'tellings'>): boolean =>
  kindOf(kind).verification === 'first' && verifiedAt === undefined

/** 从核实起两小时内 …, as the page says it beside the clock. */
export const spokenTwoHours = (kind: EmergencyKind, construed: TwoHoursFrom = 'verified'): string =>
  judgedFrom(kind, construed) === 'found'
    ? '从发现或接到信息起，两小时内报告'
    : '从初步核实起，两小时内报告；为了不误时，从发现或接到信息起就提醒'

function judgedFrom(kind: EmergencyKind, construed: TwoHoursFrom): TwoHoursFrom {
  const from = kindOf(kind).judgedFrom
  return from === 'construed' ? construed : from
}

type Judged = Pick<RecipientClock, 'startsAt' | 'dueAt'>

function judgedTimes({ kind, foundAt, verifiedAt }: ToldOf, construed: TwoHoursFrom): Judged {
  const startsAt = judgedFrom(kind, construed) === 'found' ? foundAt : verifiedAt
  return startsAt === undefined ? {} : { startsAt, dueAt: addHours(startsAt, WITHIN_HOURS) }
}

function warnedTimes({ foundAt }: ToldOf, { dueAt }: Judged) {
  const goalAt = addHours(foundAt, WITHIN_HOURS)
  const first = dueAt !== undefined && dueAt < goalAt ? dueAt : goalAt
  return { goalAt, warnsFrom: addMinutes(first, -WARNED_MINUTES) }
}

function toldTime({ kind, tellings }: ToldOf, recipient: Recipient): { toldAt?: Instant } {
  const channels = kindOf(kind).recipients[recipient] ?? []
  const [toldAt] = tellings
    .filter((each) => each.recipient === recipient && channels.includes(each.channel))
    .map(({ at }) => at)
    .sort()
  return toldAt === undefined ? {} : { toldAt }
}

function stateOf(
  { warnsFrom, startsAt, dueAt, toldAt }: Omit<RecipientClock, 'recipient' | 'state' | 'afterGoal'>,
  now: Instant,
): RecipientState {
  if (toldAt) return dueAt && toldAt > dueAt ? 'toldLate' : 'told'
  if (dueAt && now > dueAt) return 'overdue'
  if (now >= warnsFrom) return 'soon'
  return startsAt ? 'running' : 'waiting'
}
