// What was found of an item, said to a person: the same words before a patrol is sent, in its record and in its clue.

import type { JudgedItem, JudgedReading } from './answers'
import { pointNames, residueNames, type Limit } from './water-limits'

const withUnit = (value: string, unit: string) => (unit ? `${value} ${unit}` : value)

/** 应为 0.3–4 mg/L */
export const spokenLimit = ({ lowest, highest }: Limit, unit: string): string =>
  `应为 ${lowest}–${withUnit(highest, unit)}`

/** 末梢水二氧化氯 0.01 mg/L，应为 0.02–0.8 mg/L */
export const spokenReading = ({ point, disinfectant, raw, unit, limit }: JudgedReading): string =>
  `${pointNames[point]}${disinfectant ? residueNames[disinfectant] : ''} ${withUnit(raw, unit)}，${spokenLimit(limit, unit)}`

/** The note, and each reading beyond its limit. */
export const spokenFailure = ({ note, readings }: JudgedItem): string =>
  [note, ...readings.filter(({ verdict }) => verdict === 'fail').map(spokenReading)]
    .filter(Boolean)
    .join('；')
