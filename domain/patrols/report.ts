// What a report must be, beyond its shape, to be taken as a patrol; and the patrol it becomes.

import { judge } from '../checklists/judge'
import { findChecklist } from '../checklists'
import type { Checklist } from '../checklists/checklist'
import { photosOfAnswers, type JudgedChecklist, type JudgedItem } from '../checklists/answers'
import { correctedPhotos } from '../photos/corrected'
import type { PhotoRef } from '../photos/photo'
import type { Facility } from '../facilities/facility'
import { isAskedOf, specialtiesOf, type Described } from '../facilities/kinds'
import { traitNames, type TraitName } from '../facilities/traits'
import { metresBetween } from '../kernel/geo'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { isImpossible, trueTime, type PhoneClock } from '../kernel/phone-clock'
import type { Instant } from '../kernel/time'
import type { Person } from '../people/person'
import type { Specialty } from '../people/specialties'
import { patrolledSpecialties } from './frequency'
import { PHOTOS_PER_PATROL, type Patrol, type PatrolReport } from './patrol'

type Timed = Pick<PatrolReport, 'startedAt' | 'endedAt' | 'fix' | 'photos'>

/**
 * In true time, as far as it is known. A visit whose end is before its beginning, by a clock that was set meanwhile, begins
 * when it ends.
 */
export function correctedTimes(
  { startedAt, endedAt, fix, photos }: Timed,
  clock: PhoneClock,
): Timed {
  const move = (at: Instant) => trueTime(at, clock)
  const [began, ended] = [move(startedAt), move(endedAt)]
  return {
    ...{ startedAt: began > ended ? ended : began, endedAt: ended },
    ...(fix && { fix: { ...fix, at: move(fix.at) } }),
    photos: correctedPhotos(photos, clock),
  }
}

/** The same of all of a report. */
export function corrected(report: PatrolReport, clock: PhoneClock): PatrolReport {
  const taken = <With extends { photos: PhotoRef[] }>(proven: With): With => ({
    ...proven,
    photos: correctedPhotos(proven.photos, clock),
  })
  return {
    ...report,
    ...correctedTimes(report, clock),
    differences: report.differences.map(taken),
    checklists: report.checklists.map((given) => ({
      ...given,
      answers: given.answers.map(taken),
      readings: given.readings.map(taken),
    })),
  }
}

/** Whether the phone's clock was set between beginning and sending, so that its times say little. */
export const isTimeDoubtful = (
  { startedAt, endedAt }: Pick<PatrolReport, 'startedAt' | 'endedAt'>,
  clock: PhoneClock,
): boolean => startedAt > endedAt || [startedAt, endedAt].some((at) => isImpossible(at, clock))

/** Problem invalidInput where the second person is the first, or has no name. */
export function checkCompanion(
  { companion, companionId }: Pick<PatrolReport, 'companion' | 'companionId'>,
  { _id }: Pick<Person, '_id'>,
): void {
  const refuse = (reason: string) => problem('invalidInput', { field: '同行人员', reason })
  if (companionId === _id) throw refuse('要填另外一个人')
  if (companionId && !companion) throw refuse('请写上姓名')
}

/** Problems facilityClosed, checklistMissing, checklistUnasked, photosTooMany, photoRequired. */
export function checkReport(report: PatrolReport, facility: Pick<Facility, 'status'>): void {
  if (facility.status === 'closed') throw problem('facilityClosed')
  const done = report.end === 'done'
  if (done && report.checklists.length === 0) throw problem('checklistMissing')
  if (!done && report.checklists.length > 0) throw problem('checklistUnasked')
  checkPhotos(report)
  if (new Set(report.differences.map(({ what }) => what)).size < report.differences.length)
    throw problem('invalidInput', { field: '与登记不符', reason: '同一类信息只记一处' })
  if (report.differences.some((each) => each.words.trim() === ''))
    throw problem('invalidInput', { field: '与登记不符', reason: '请写明现场是什么情况' })
}

function checkPhotos(report: PatrolReport): void {
  const [most, count] = [PHOTOS_PER_PATROL, photosOf(report).length]
  if (count > most) throw problem('photosTooMany', { count: `${count}`, most: `${most}` })
  const proven = report.photos.length > 0 || ['done', 'refusedEntry'].includes(report.end)
  if (!proven) throw problem('photoRequired', { why: '证明该单位现在的情况' })
  if (report.differences.some(({ photos }) => photos.length === 0))
    throw problem('photoRequired', { why: '证明与登记不符的信息' })
}

/** The facility as it was found, which decides what is asked there; Problem invalidInput for a fact that its kind has not. */
export function foundThere<Facility extends Described>(
  facility: Facility,
  { found = {} }: Pick<PatrolReport, 'found'>,
): Facility {
  const strange = (Object.keys(found) as TraitName[]).find(
    (trait) => !isAskedOf(facility.kind, trait),
  )
  if (strange)
    throw problem('invalidInput', { field: traitNames[strange], reason: '这类单位不登记这一项' })
  return { ...facility, traits: { ...facility.traits, ...found } }
}

/** Every checklist judged, ours or the county's own; Problems checklistUnknown, checklistTwice and those of `judge`. */
export const judgeAll = (
  report: PatrolReport,
  facility: Described,
  own: readonly Checklist[] = [],
): JudgedChecklist[] =>
  report.checklists.map((given, place, all) => {
    const checklist = findChecklist(given.checklistId, given.version, own)
    if (all.findIndex(({ checklistId }) => checklistId === given.checklistId) < place)
      throw problem('checklistTwice', { checklist: checklist.name })
    if (!checklist.kinds.includes(facility.kind))
      throw problem('checklistUnknown', { checklist: checklist.name })
    return judge(checklist, facility, given)
  })

interface Taken {
  facility: Facility
  judged: JudgedChecklist[]
  actor: Person
  now: Instant
  /** Milliseconds that the phone's times were moved. */
  lag: number
  /** Whether they say little. */
  doubtful?: boolean
}

/** The patrol that is kept; the ids of its clues are added by whoever makes them. */
export function patrolOf(report: PatrolReport, taken: Taken): Omit<Patrol, 'trail' | 'clueIds'> {
  const { facility, judged, actor, now, lag, doubtful = false } = taken
  const failed = judged.flatMap(({ items }) => items).filter(({ result }) => result === 'fail')
  return {
    ...report,
    facilityName: facility.name,
    area: facility.area,
    county: facility.county,
    township: facility.township,
    specialties: visitedSpecialties(report, facility, judged),
    checklists: judged,
    failedCount: failed.length,
    ...distanceOf(report, facility),
    ...(lag !== 0 && { clockCorrection: lag }),
    ...(doubtful && { timeDoubtful: true }),
    patrolledBy: actor._id,
    patrolledByName: actor.name,
    submittedAt: now,
    listKey: listKey(now, report._id),
    ...(photosOf(report).length > 0 && { sealAt: now }),
  }
}

const distanceOf = ({ fix }: PatrolReport, { place }: Facility) =>
  fix && place ? { distance: metresBetween(fix, place) } : {}

/** What was looked at on site: nothing where entry was refused, all of it where nobody works there any more. */
function visitedSpecialties(
  { end }: PatrolReport,
  facility: Facility,
  judged: JudgedChecklist[],
): Specialty[] {
  if (end === 'refusedEntry') return []
  if (end === 'done') return [...new Set(judged.map(({ specialty }) => specialty))]
  return [...new Set([...specialtiesOf(facility), ...patrolledSpecialties(facility)])]
}

/** Photos of everything in a report. */
export const photosOf = ({ photos, differences, checklists }: PatrolReport): PhotoRef[] => [
  ...photos,
  ...differences.flatMap((each) => each.photos),
  ...checklists.flatMap(photosOfAnswers),
]

export const photosOfPatrol = ({ photos, differences, checklists }: Patrol): PhotoRef[] => [
  ...photos,
  ...differences.flatMap((each) => each.photos),
  ...checklists.flatMap(({ items }) => items.flatMap(photosOfItem)),
]

const photosOfItem = ({ photos, readings }: JudgedItem): PhotoRef[] => [
  ...photos,
  ...readings.flatMap((each) => each.photos),
]
