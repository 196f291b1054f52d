// What an advice must be, beyond its shape, to be taken; and what it becomes.

import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { isImpossible, trueTime, type PhoneClock } from '../kernel/phone-clock'
import { addDays, dayOf, type Day, type Instant } from '../kernel/time'
import type { Person } from '../people/person'
import { correctedPhoto } from '../photos/corrected'
import type { PhotoRef } from '../photos/photo'
import type { Facility } from '../facilities/facility'
import type { Patrol } from '../patrols/patrol'
import type { Advice, AdviceReport, AdvisedItem } from './advice'
import type { AdviceNumber } from './numbering'

export const LATEST_RECTIFY_DAYS = 180
/** What a page offers first: no clause says how long. */
export const USUAL_RECTIFY_DAYS = 15

/** In true time, as far as it is known: a wrong clock keeps nobody from giving advice. */
export function correctedAdvice(report: AdviceReport, clock: PhoneClock): AdviceReport {
  const { signing } = report
  const at = trueTime(signing.at, clock)
  return {
    ...report,
    writtenAt: trueTime(report.writtenAt, clock),
    signing:
      signing.kind === 'signed'
        ? { ...signing, at, signature: correctedPhoto(signing.signature, clock) }
        : { ...signing, at },
  }
}

/** Whether the phone's clock was set between signing and sending, so that its times say little. */
export const isAdviceDoubtful = (
  { writtenAt, signing }: AdviceReport,
  clock: PhoneClock,
): boolean => [writtenAt, signing.at].some((at) => isImpossible(at, clock))

/** Problems adviceGivenAlready, adviceUnfounded and invalidInput. */
export function checkAdvice(
  report: AdviceReport,
  { adviceId, end }: Pick<Patrol, 'end' | 'adviceId'>,
): void {
  if (adviceId) throw problem('adviceGivenAlready')
  if (end !== 'done') throw problem('adviceUnfounded')
  const reason = rectifyOnFault(report.rectifyOn, dayOf(report.writtenAt))
  if (reason) throw problem('invalidInput', { field: '建议整改日期', reason })
}

/** What is wrong with a requested date, seen on the day of writing. */
export function rectifyOnFault(rectifyOn: Day, writtenOn: Day): string | undefined {
  if (addDays(rectifyOn, 0) !== rectifyOn) return `没有 ${rectifyOn} 这一天`
  if (rectifyOn < writtenOn) return '不能早于开具当天'
  return rectifyOn > addDays(writtenOn, LATEST_RECTIFY_DAYS) ? '离现在太远' : undefined
}

interface Given {
  facility: Facility
  items: AdvisedItem[]
  number: AdviceNumber
  actor: Person
  now: Instant
  /** Milliseconds that the phone's times were moved. */
  lag: number
  /** Whether they say little. */
  doubtful?: boolean
}

/** The advice that is kept. */
export function adviceOf(
  { requests: _requests, ...report }: AdviceReport,
  { facility, items, number, actor, now, lag, doubtful = false }: Given,
): Omit<Advice, 'trail'> {
  const { operatorName, address, area, county, township } = facility
  return {
    ...report,
    ...number,
    ...{ facilityId: facility._id, facilityName: facility.name, address, area, county, township },
    ...(operatorName && { operatorName }),
    items,
    status: 'given',
    ...dueFrom(report.rectifyOn, report._id),
    coordinatorId: actor._id,
    coordinatorName: actor.name,
    submittedAt: now,
    ...(lag !== 0 && { clockCorrection: lag }),
    ...(doubtful && { timeDoubtful: doubtful }),
    rectifications: [],
    reinspectionIds: [],
    listKey: listKey(now, report._id),
    ...(report.signing.kind === 'signed' && { sealAt: now }),
  }
}

/** By when it is to be looked at again, and where that puts it in lists. */
export const dueFrom = (dueOn: Day, id: string): { dueOn: Day; dueKey: string } => ({
  dueOn,
  dueKey: listKey(dueOn, id),
})

/** Photos of everything that an advice rests on. */
export const photosOfAdvice = ({
  signing,
  rectifications,
}: Pick<Advice, 'signing' | 'rectifications'>): PhotoRef[] => [
  ...(signing.kind === 'signed' ? [signing.signature] : []),
  ...rectifications.flatMap(({ photos }) => photos),
]
