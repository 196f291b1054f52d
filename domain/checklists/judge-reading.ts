// One on-site reading against its limit. What was in use on the spot decides before what is registered.

import { settingOf, type Described } from '../facilities/kinds'
import { problem, type Problem } from '../kernel/problems'
import type { JudgedReading, Reading } from './answers'
import type { MeasuredItem, ReadingItem } from './checklist'
import {
  acidityLimit,
  impossible,
  measures,
  point,
  residueLimit,
  withinLimit,
  type Limit,
  type MeasuredDisinfectant,
  type MeasureWords,
  type Point,
} from './water-limits'

/** The disinfectant that a reading is judged by, where one is known. */
export function disinfectantOf(
  facility: Described,
  { disinfectant }: Pick<Reading, 'disinfectant'>,
): MeasuredDisinfectant | undefined {
  if (disinfectant) return disinfectant
  const registered = facility.traits.disinfectant
  return registered === 'chlorine' || registered === 'chlorineDioxide' ? registered : undefined
}

/** What the item's number is called, in which unit, and from where on it cannot be. */
export const measuredBy = (item: MeasuredItem): MeasureWords =>
  item.kind === 'reading' ? measures[item.measure] : { name: item.question, ...item.quantity }

/** The points at which water is taken for an item; of anything else there is one number. */
export const pointsOf = (item: MeasuredItem): readonly (Point | undefined)[] =>
  item.kind === 'reading' ? (item.points ?? point.options) : [undefined]

type Measured = Pick<Reading, 'point' | 'disinfectant'>

/** The limit that a reading will be judged by; undefined while the disinfectant is not known. */
export function limitFor(
  item: MeasuredItem,
  facility: Described,
  reading: Measured,
): Limit | undefined {
  if (item.kind === 'quantity') {
    const { lowest, highest } = item.quantity
    return { lowest, highest, clause: item.clause }
  }
  const limit = waterLimit(item, facility, reading)
  return limit && { ...limit, clause: 'number' in item.clause ? item.clause : limit.clause }
}

/** The chapters of the guide give the same limits; a reading cites that of its item. */
function waterLimit(
  { measure }: ReadingItem,
  facility: Described,
  reading: Measured,
): Limit | undefined {
  if (measure === 'ph') return acidityLimit(settingOf(facility))
  const used = disinfectantOf(facility, reading)
  return used && reading.point && residueLimit(used, reading.point)
}

/** Why a reading cannot be judged, if it cannot. */
export function refuseReading(
  item: MeasuredItem,
  facility: Described,
  reading: Reading,
): Problem | undefined {
  const words = measuredBy(item)
  const refused = (reason: string) => problem('invalidInput', { field: words.name, reason })
  if (!pointsOf(item).includes(reading.point)) return refused('这里不测这个采样点')
  if (!limitFor(item, facility, reading)) return refused('请选择所用的消毒剂')
  return impossible(words, reading.raw)
}

export function judgeReading(
  item: MeasuredItem,
  facility: Described,
  reading: Reading,
): JudgedReading {
  const { raw, photos } = reading
  const limit = limitFor(item, facility, reading)
  if (!limit) throw new Error(`a reading of ${item.id} was not refused`)
  const { unit } = measuredBy(item)
  const verdict = withinLimit(raw, limit) ? 'pass' : 'fail'
  return { raw, limit, photos, unit, verdict, ...whatWasTested(item, facility, reading) }
}

function whatWasTested(
  item: MeasuredItem,
  facility: Described,
  reading: Measured,
): Pick<JudgedReading, 'point' | 'measure' | 'disinfectant'> {
  if (item.kind === 'quantity') return {}
  const used = item.measure === 'disinfectant' && disinfectantOf(facility, reading)
  return {
    ...{ point: reading.point, measure: item.measure },
    ...(used && { disinfectant: used }),
  }
}
