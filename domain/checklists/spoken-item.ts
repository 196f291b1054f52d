// What was found of an item, said to a person: the same words before a patrol is sent, in its record and in its clue.

import type { JudgedItem, JudgedReading } from './answers'
import { pointNames, residueNames, type Limit } from './water-limits'

const withUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value)

/** 应为 0.3–4 mg/L, or 不高于 4 mg/L where there is one end only */
export function spokenLimit(
  { lowest, highest }: Pick<Limit, 'lowest' | 'highest'>,
  unit: string,
): string {
  if (highest === undefined) return `不低于 ${withUnit(lowest ?? '', unit)}`
  const end = withUnit(highest, unit)
  return lowest === undefined ? `不高于 ${end}` : `应为 ${lowest}–${end}`
}

/** 末梢水二氧化氯 0.01 mg/L，应为 0.02–0.8 mg/L */
export const spokenReading = (reading: JudgedReading): string =>
  [
    reading.point ? pointNames[reading.point] : '',
    reading.disinfectant ? residueNames[reading.disinfectant] : '',
    ` ${withUnit(reading.raw, reading.unit)}，${spokenLimit(reading.limit, reading.unit)}`,
  ]
    .join('')
    .trim()

/** The note, and each reading beyond its limit. */
export const spokenFailure = ({ note, readings }: JudgedItem): string =>
  [note, ...readings.filter(({ verdict }) => verdict === 'fail').map(spokenReading)]
    .filter(Boolean)
    .join('；')
