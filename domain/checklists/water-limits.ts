// What is measured of water on the spot, and between which limits it must be (指南·饮用水 4.2, 4.3). Both limits are
// inclusive, and only the disinfectant in use is judged.

import type { Setting } from '../facilities/traits'
import { problem, type Problem } from '../kernel/problems'
import { enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { basis } from './basis'
import type { Clause } from '../guide/clause'
import { tenThousandths } from './decimal'

export const pointNames = { outlet: '出厂水', tap: '末梢水' } as const
export const point = oneOf(['outlet', 'tap'])
export type Point = Infer<typeof point>

/** A disinfectant whose residue can be measured. */
export const measuredDisinfectant = oneOf(['chlorine', 'chlorineDioxide'])
export type MeasuredDisinfectant = Infer<typeof measuredDisinfectant>

/** What is measured of each. */
export const residueNames: Record<MeasuredDisinfectant, string> = {
  chlorine: '游离性余氯',
  chlorineDioxide: '二氧化氯',
}

export const measure = oneOf(['ph', 'disinfectant'])
export type Measure = Infer<typeof measure>

export interface MeasureWords {
  name: string
  unit: string
  /** Above this the number is a slip of the finger, not water: docs/decisions/0012. */
  possibleTo: string
}

export const measures: Record<Measure, MeasureWords> = {
  ph: { name: 'pH 值', unit: '', possibleTo: '14' },
  disinfectant: { name: '消毒剂余量', unit: 'mg/L', possibleTo: '20' },
}

/** Both ends are inclusive; an end that is absent is open. */
export const limit = object({
  lowest: string().optional(),
  highest: string().optional(),
  clause: basis,
})
export type Limit = Infer<typeof limit>

const between = (lowest: string, highest: string, number: string): Limit => {
  const cited: Clause = { part: 'drinkingWater', number }
  return { lowest, highest, clause: cited }
}

const acidity: Record<Setting, Limit> = {
  rural: between('6.5', '9.5', '4.2'),
  urban: between('6.5', '8.5', '4.2'),
}

const residue: Record<MeasuredDisinfectant, Record<Point, Limit>> = {
  chlorine: { outlet: between('0.3', '4', '4.3'), tap: between('0.05', '4', '4.3') },
  chlorineDioxide: { outlet: between('0.1', '0.8', '4.3'), tap: between('0.02', '0.8', '4.3') },
}

export const acidityLimit = (setting: Setting): Limit => acidity[setting]
export const residueLimit = (disinfectant: MeasuredDisinfectant, at: Point): Limit =>
  residue[disinfectant][at]

/** Why the text cannot be a reading of what is measured, if it cannot. */
export function impossible(
  { name, possibleTo }: Omit<MeasureWords, 'unit'>,
  raw: string,
): Problem | undefined {
  const refused = (reason: string) => problem('readingImpossible', { what: name, reason })
  if (raw.startsWith('-')) return refused('不能是负数')
  const value = tenThousandths(raw)
  if (value === undefined) return refused('请只填数字，小数最多四位')
  return value > scaled(possibleTo) ? refused(`不会高于 ${possibleTo}，请核对小数点`) : undefined
}

export function withinLimit(raw: string, { lowest, highest }: Limit): boolean {
  const value = scaled(raw)
  const isLowEnough = highest === undefined || value <= scaled(highest)
  return isLowEnough && (lowest === undefined || value >= scaled(lowest))
}

function scaled(text: string): number {
  const value = tenThousandths(text)
  if (value === undefined) throw new Error(`${text} is no decimal`)
  return value
}
