// What a report must be, beyond its shape, to be taken as an occasion of outreach; the record it becomes, and how that is
// corrected or withdrawn. Nothing is deleted: what was said before stays in the trail.

import type { Facility } from '../facilities/facility'
import { countyOf, townshipOf } from '../kernel/areas'
import { canonical } from '../kernel/hash'
import { listKey } from '../kernel/list-key'
import { problem } from '../kernel/problems'
import { dayOf, type Instant } from '../kernel/time'
import type { Person } from '../people/person'
import {
  outreachContent,
  PHOTOS_PER_OUTREACH,
  type Outreach,
  type OutreachContent,
  type OutreachCorrection,
  type OutreachReport,
} from './outreach'

/** The plan is of 2022; no occasion is older. */
const EARLIEST = '2022-01-01'

type Somewhere = Pick<Facility, '_id' | 'name' | 'area'>

/** Problem invalidInput. */
export function checkContent({ on, from, until, means, kind }: OutreachContent, now: Instant) {
  const refuse = (field: string, reason: string) => problem('invalidInput', { field, reason })
  if (on > dayOf(now)) throw refuse('日期', '晚于今天')
  if (on < EARLIEST) throw refuse('日期', '太早')
  if (until !== undefined && until < from) throw refuse('结束时间', '早于开始时间')
  if (kind === 'outreach' && means.length === 0) throw refuse('宣传形式', '请至少选一种')
}

interface Recording {
  facility: Somewhere | undefined
  actor: Person
  now: Instant
}

/** Where it was at a facility, its area is the facility's; else whoever recorded it answers for it. */
export function outreachOf(
  report: OutreachReport,
  { facility, actor, now }: Recording,
): Omit<Outreach, 'trail'> {
  return {
    ...report,
    ...placed(facility, actor),
    status: 'recorded',
    corrections: [],
    recordedBy: actor._id,
    recordedByName: actor.name,
    recordedAt: now,
    listKey: listKey(report.on, report._id),
    ...(report.photos.length > 0 && { sealAt: now }),
  }
}

function placed(facility: Somewhere | undefined, { area: own }: Pick<Outreach, 'area'>) {
  const { area } = facility ?? { area: own }
  const named = facility && { facilityName: facility.name }
  return { area, county: countyOf(area), township: townshipOf(area), ...named }
}

/** Who recorded it, and the lead of the centre. */
export const mayCorrect = (
  { _id, role }: Pick<Person, '_id' | 'role'>,
  { recordedBy, status }: Pick<Outreach, 'recordedBy' | 'status'>,
): boolean => status === 'recorded' && (recordedBy === _id || role === 'centreLead')

/** Problem notAllowed, and alreadyChanged where a colleague was quicker. */
export function refuseCorrection(
  actor: Person,
  found: Outreach,
  correctedBefore = found.corrections.length,
): void {
  if (found.status === 'withdrawn') throw problem('alreadyChanged', { now: '这条记录已作废' })
  if (!mayCorrect(actor, found)) throw problem('notAllowed')
  if (found.corrections.length !== correctedBefore)
    throw problem('alreadyChanged', { now: '这条记录已有人更正' })
}

type Changes = Partial<Omit<Outreach, 'trail'>>

/** What is other than before, and that it was corrected; Problem invalidInput where nothing is. */
export function correctionOf(
  found: Outreach,
  {
    requestId: _request,
    outreachId: _id,
    reason,
    correctedBefore: _before,
    ...said
  }: OutreachCorrection,
  { facility, actor, now }: Recording,
): Changes {
  const { photos: added, ...content } = said
  const fields = changedFields(found, content)
  const photos = [...found.photos, ...added]
  if (fields.length === 0 && added.length === 0)
    throw problem('invalidInput', { field: '更正内容', reason: '与原来的一样' })
  if (photos.length > PHOTOS_PER_OUTREACH)
    throw problem('photosTooMany', { count: `${photos.length}`, most: `${PHOTOS_PER_OUTREACH}` })
  const names = [...fields, ...(added.length > 0 ? ['photos'] : [])]
  const entry = { at: now, by: actor._id, byName: actor.name, reason, fields: names }
  return {
    ...Object.fromEntries(fields.map((field) => [field, content[field]])),
    ...(fields.includes('facilityId') && {
      facilityName: undefined,
      ...placed(facility, found),
    }),
    ...(fields.includes('on') && { listKey: listKey(content.on, found._id) }),
    ...(added.length > 0 && { photos, sealAt: now }),
    corrections: [...found.corrections, entry],
  }
}

const contentFields = Object.keys(outreachContent.shape) as (keyof OutreachContent)[]

const changedFields = (before: OutreachContent, after: OutreachContent) =>
  contentFields.filter(
    (field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null),
  )
