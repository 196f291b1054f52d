// What a resident sends: the matter and the place, and whatever else they like to say. Who it is goes closed
// (docs/decisions/0043).

import { concern } from '../clues/concerns'
import { severityOf } from '../clues/received-word'
import type { County } from '../clues/routing'
import { area, countyCode, coversArea } from '../kernel/areas'
import { place } from '../kernel/geo'
import type { Hash } from '../kernel/hash'
import { id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { strangersWords } from '../kernel/legible'
import { problem } from '../kernel/problems'
import { sealedBox } from '../kernel/sealed-box'
import { day, dayOf, instant, type Instant } from '../kernel/time'
import { array, object, type infer as Infer } from '../kernel/z'
import { photoRef } from '../photos/photo'
import { beyond } from './beyond'
import { tipClock } from './clock'
import { addsUp, illness, isIll, TOO_MANY_ILL } from './illness'
import { identity } from './informant'
import type { CheckedWords, TipOff } from './tip-off'
import { voice } from './voice'

export const PHOTOS_PER_TIP = 9

export const residentTipSaid = object({
  _id: id,
  concern,
  /** Whose business it is where it is not ours; the concern then is `otherEvent`. */
  beyond: beyond.optional(),
  place: strangersWords().min(2).max(60),
  county: countyCode,
  /** The township or village, where it was chosen. */
  placeArea: area.optional(),
  position: place.optional(),
  words: strangersWords().max(500),
  happenedOn: day.optional(),
  illness: illness.refine(addsUp, { path: ['illCount'], error: TOO_MANY_ILL }).optional(),
  photos: array(photoRef).max(PHOTOS_PER_TIP),
  voice: voice.optional(),
  identity,
  informant: sealedBox.optional(),
  receipt: sealedBox,
  /** When it was written, by the phone's clock. */
  toldAt: instant,
}).refine(({ identity: of, informant }) => (of === 'anonymous') === (informant === undefined), {
  path: ['informant'],
  error: '匿名的不留姓名电话，其他的要先封存举报人',
})
export type ResidentTipSaid = Infer<typeof residentTipSaid>

interface Receiving {
  county: County
  receiptHash: Hash
  check: CheckedWords
  isQuarantined: boolean
  now: Instant
}

/** As it is kept: the agency's until a centre is asked to look into it. Problem invalidInput for a day to come or a place elsewhere. */
export function residentTipOf(
  { informant: _informant, receipt: _receipt, county: _county, ...said }: ResidentTipSaid,
  { county, receiptHash, check, isQuarantined, now }: Receiving,
): Omit<TipOff, 'trail'> {
  refuseElsewhere(said, county)
  refuseToCome(said, now)
  const tip = {
    ...said,
    severity: isIll(said.illness) ? ('emergency' as const) : severityOf(said.concern, 'ordinary'),
    ...{ area: county.area, county: county._id, township: county.area.slice(0, 9) },
    ...{ receivedByName: '小程序', receivedAt: now, listKey: listKey(now, said._id) },
    status: isQuarantined ? ('quarantined' as const) : ('submitted' as const),
    ...{ channel: 'miniProgram' as const, receiptHash, check },
    ...((said.photos.length > 0 || said.voice) && { keepAt: now }),
  }
  return { ...tip, ...tipClock(tip, now, county) }
}

function refuseElsewhere({ placeArea }: Pick<ResidentTipSaid, 'placeArea'>, county: County): void {
  if (placeArea && !coversArea(county.area, placeArea))
    throw problem('invalidInput', { field: '地点', reason: '不在所选的区县' })
}

function refuseToCome({ happenedOn }: Pick<ResidentTipSaid, 'happenedOn'>, now: Instant): void {
  if (happenedOn && happenedOn > dayOf(now))
    throw problem('invalidInput', { field: '什么时候', reason: '日期还没有到' })
}
