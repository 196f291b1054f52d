// What must be true of a sample, of its handing over and of its result, beyond their shape; and what the record becomes.

import type { Facility } from '../facilities/facility'
import { listKey } from '../kernel/list-key'
import { move } from '../kernel/machine'
import { problem } from '../kernel/problems'
import { trueTime, type PhoneClock } from '../kernel/phone-clock'
import { dayOf, isAfter, type Instant } from '../kernel/time'
import type { Person } from '../people/person'
import { correctedPhotos } from '../photos/corrected'
import type { PhotoRef } from '../photos/photo'
import {
  sampleMachine,
  sampleStatusNames,
  type HandOver,
  type Sample,
  type SampleReport,
  type SampleStatus,
  type TestResult,
} from './sample'

/** In true time, as far as it is known: nothing is handed over before it was taken. */
export function correctedSample(report: SampleReport, clock: PhoneClock): SampleReport {
  const takenAt = trueTime(report.takenAt, clock)
  const photos = correctedPhotos(report.photos, clock)
  if (!report.handOver) return { ...report, takenAt, photos }
  return {
    ...report,
    takenAt,
    photos,
    handOver: correctedHandOver(report.handOver, clock, takenAt),
  }
}

export const correctedHandOver = <Given extends HandOver>(
  given: Given,
  clock: PhoneClock,
  takenAt: Instant,
): Given => ({
  ...given,
  at: latest(trueTime(given.at, clock), takenAt),
  photos: correctedPhotos(given.photos, clock),
})

const refused = (field: string, reason: string) => problem('invalidInput', { field, reason })

const latest = (one: Instant, other: Instant): Instant => (isAfter(one, other) ? one : other)

/** Problems facilityClosed, photoRequired. */
export function checkSample(
  { handOver }: Pick<SampleReport, 'handOver'>,
  { status }: Pick<Facility, 'status'>,
): void {
  if (status === 'closed') throw problem('facilityClosed')
  if (handOver) checkHandOver(handOver)
}

/** Problem photoRequired: what changes hands is signed for. */
export function checkHandOver({ photos }: Pick<HandOver, 'photos'>): void {
  if (photos.length === 0) throw problem('photoRequired', { why: '收样单位签收的单子' })
}

/** Problem invalidInput. */
export function checkResult(
  { reportedOn, values, conclusion }: TestResult,
  { takenAt }: Pick<Sample, 'takenAt'>,
  now: Instant,
): void {
  if (reportedOn < dayOf(takenAt)) throw refused('报告日期', '早于采样日期')
  if (reportedOn > dayOf(now)) throw refused('报告日期', '晚于今天')
  const failed = values.some(({ verdict }) => verdict === 'fail')
  if (failed && conclusion === 'pass') throw refused('结论', '有项目不合格，结论不能是合格')
}

interface Taking {
  facility: Facility
  actor: Person
  now: Instant
}

export const sampleOf = (
  report: SampleReport,
  { facility, actor, now }: Taking,
): Omit<Sample, 'trail'> => ({
  ...report,
  facilityName: facility.name,
  ...{ area: facility.area, county: facility.county, township: facility.township },
  status: 'taken',
  takenBy: actor._id,
  takenByName: actor.name,
  submittedAt: now,
  listKey: listKey(report.takenAt, report._id),
  ...(report.handOver && handedOver(report.handOver, actor)),
  ...(photosOfReport(report).length > 0 && { sealAt: now }),
})

type Changes = Partial<Omit<Sample, 'trail'>>

/** As it is once it was given away. */
export const handedOver = (
  { laboratory, receiverName, at, photos }: HandOver,
  { _id, name }: Pick<Person, '_id' | 'name'>,
) =>
  ({
    status: 'handedOver',
    handOver: { laboratory, receiverName, at, photos },
    handedOverBy: _id,
    handedOverByName: name,
  }) satisfies Changes

/** Problems alreadyChanged and moveForbidden: where a colleague was quicker, and where a step was left out. */
export function moveSample({ status }: Pick<Sample, 'status'>, to: SampleStatus): SampleStatus {
  if (status === to || status === 'resultEntered')
    throw problem('alreadyChanged', {
      now: status === 'handedOver' ? '这份样品已登记送检' : '这份样品已有结果',
    })
  return move(sampleMachine, sampleStatusNames, status, to)
}

const photosOfReport = ({ photos, handOver }: Pick<Sample, 'photos' | 'handOver'>): PhotoRef[] => [
  ...photos,
  ...(handOver?.photos ?? []),
]

export const photosOfSample = (sample: Pick<Sample, 'photos' | 'handOver' | 'result'>) => [
  ...photosOfReport(sample),
  ...(sample.result?.photos ?? []),
]
