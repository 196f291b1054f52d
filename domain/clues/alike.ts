// Which clues may be the same matter, told more than once: by place, time and what it is about, wherever they come from.

import { daysBetween, dayOf } from '../kernel/time'
import type { Clue } from './clue'
import { isOpen } from './status'

const WITHIN_DAYS = 90

export const alikeReasonNames = {
  sameFacility: '同一单位',
  sameName: '地点名称一样',
  sameMatter: '同一事项',
  sameSpecialty: '同一专业',
  sameDay: '同一天上报',
  sameWeek: '一周内上报',
} as const
export type AlikeReason = keyof typeof alikeReasonNames

const weights: Record<AlikeReason, number> = {
  sameFacility: 4,
  sameName: 3,
  sameMatter: 3,
  sameSpecialty: 1,
  sameDay: 2,
  sameWeek: 1,
}

type Compared = Pick<
  Clue,
  | '_id'
  | 'facilityId'
  | 'facilityName'
  | 'matter'
  | 'specialty'
  | 'reportedAt'
  | 'status'
  | 'county'
>

/** Why it may be the same; empty where it cannot be merged into, or is too far in place, time or matter. */
export function alikeReasons(clue: Compared, other: Compared): AlikeReason[] {
  const days = Math.abs(daysBetween(dayOf(clue.reportedAt), dayOf(other.reportedAt)))
  const isMergeable = other._id !== clue._id && other.county === clue.county && isOpen(other.status)
  if (!isMergeable || days > WITHIN_DAYS) return []
  const place = samePlace(clue, other)
  const about = sameMatter(clue, other)
  if (!place && !about) return []
  const time: AlikeReason | undefined = days === 0 ? 'sameDay' : days <= 7 ? 'sameWeek' : undefined
  const reasons = [place, about, time].filter((each): each is AlikeReason => each !== undefined)
  return place || (about === 'sameMatter' && time) ? reasons : []
}

/** The likelier come first. */
export const likeness = (reasons: readonly AlikeReason[]): number =>
  reasons.reduce((sum, each) => sum + weights[each], 0)

function samePlace(clue: Compared, other: Compared): AlikeReason | undefined {
  if (clue.facilityId !== undefined && clue.facilityId === other.facilityId) return 'sameFacility'
  return bare(clue.facilityName) === bare(other.facilityName) ? 'sameName' : undefined
}

function sameMatter(clue: Compared, other: Compared): AlikeReason | undefined {
  if (clue.matter === other.matter) return 'sameMatter'
  const isSame = clue.specialty !== undefined && clue.specialty === other.specialty
  return isSame ? 'sameSpecialty' : undefined
}

const bare = (name: string): string => name.replace(/[\s（）()·\-—]/gu, '')
