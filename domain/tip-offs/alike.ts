// Which tips may tell of the same thing: of the same matter in the same county, about the same time, in the same place by its
// words or its position.

import { metresBetween } from '../kernel/geo'
import { dayOf, daysBetween } from '../kernel/time'
import type { TipOff } from './tip-off'

export const ALIKE_WITHIN_DAYS = 60
const NEAR_METRES = 300

export const tipLikenessNames = {
  samePlace: '地点写得一样',
  nearPlace: '地点写得差不多',
  nearby: '位置在三百米内',
} as const
export type TipLikeness = keyof typeof tipLikenessNames

type Compared = Pick<TipOff, '_id' | 'concern' | 'county' | 'place' | 'position' | 'receivedAt'>

/** Undefined where they are of different things, as far as one can tell. */
export function tipLikeness(tip: Compared, other: Compared): TipLikeness | undefined {
  const days = Math.abs(daysBetween(dayOf(tip.receivedAt), dayOf(other.receivedAt)))
  const isOther = tip._id !== other._id && tip.county === other.county
  if (!isOther || tip.concern !== other.concern || days > ALIKE_WITHIN_DAYS) return undefined
  const [one, another] = [bare(tip.place), bare(other.place)]
  if (one === another) return 'samePlace'
  if (isNear(tip, other)) return 'nearby'
  return isPart(one, another) || isPart(another, one) ? 'nearPlace' : undefined
}

const ORDER: readonly TipLikeness[] = ['samePlace', 'nearby', 'nearPlace']

/** The likelier come first. */
export const byLikeness = (one: TipLikeness, other: TipLikeness): number =>
  ORDER.indexOf(one) - ORDER.indexOf(other)

const isNear = ({ position: one }: Compared, { position: other }: Compared): boolean =>
  one !== undefined && other !== undefined && metresBetween(one, other) <= NEAR_METRES

/** What is shorter than a name says nothing. */
const isPart = (short: string, long: string): boolean => short.length >= 3 && long.includes(short)

const bare = (place: string): string =>
  place.normalize('NFKC').replace(/[\s（）()，,。.、·\-—的]/gu, '')
