// One on-site reading against its limit. What was in use on the spot decides before what is registered.

import { settingOf, type Described } from '../facilities/kinds'
import { problem, type Problem } from '../kernel/problems'
import type { JudgedReading, Reading } from './answers'
import {
  acidityLimit,
  impossible,
  measures,
  residueLimit,
  withinLimit,
  type Limit,
  type Measure,
  type MeasuredDisinfectant,
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

/** The limit that a reading will be judged by; undefined while the disinfectant is not known. */
export function limitFor(
  measure: Measure,
  facility: Described,
  { point, disinfectant }: Pick<Reading, 'point' | 'disinfectant'>,
): Limit | undefined {
  if (measure === 'ph') return acidityLimit(settingOf(facility))
  const used = disinfectantOf(facility, { disinfectant })
  return used && residueLimit(used, point)
}

/** Why a reading cannot be judged, if it cannot. */
export function refuseReading(
  measure: Measure,
  facility: Described,
  reading: Reading,
): Problem | undefined {
  if (!limitFor(measure, facility, reading))
    return problem('invalidInput', { field: measures[measure].name, reason: '请选择所用的消毒剂' })
  return impossible(measure, reading.raw)
}

export function judgeReading(
  measure: Measure,
  facility: Described,
  reading: Reading,
): JudgedReading {
  const { point, raw, photos } = reading
  const limit = limitFor(measure, facility, reading)
  if (!limit) throw new Error(`a reading of ${measure} was not refused`)
  const used = measure === 'disinfectant' && disinfectantOf(facility, reading)
  return {
    ...{ point, measure, raw, limit, photos },
    unit: measures[measure].unit,
    ...(used && { disinfectant: used }),
    verdict: withinLimit(raw, limit) ? 'pass' : 'fail',
  }
}
