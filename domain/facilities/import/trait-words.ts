// The facts of a facility in the cells of a sheet.

import { traitWords } from '../spoken-traits'
import { traits, type TraitName, type Traits } from '../traits'
import { CellFault, countOf, textOf, yesOrNoOf, type Cell } from './cell'

const COUNTS: readonly TraitName[] = ['servedCount', 'pupilCount', 'childCount', 'bedCount']

const plain = (words: string) => words.replace(/[\s（）()]/g, '')

function wordFor(trait: TraitName, words: string): string {
  const names = Object.entries(traitWords[trait] ?? {})
  const [value] = names.find(([, name]) => plain(name) === plain(words)) ?? []
  if (value !== undefined) return value
  const [nearly, another] = names.filter(([, name]) => isPart(plain(words), plain(name)))
  if (!nearly || another)
    throw new CellFault(`没有“${words}”，可以写：${names.map(([, name]) => name).join('、')}`)
  return nearly[0]
}

/** 严重 for 严重的, A for A级, 高 for 高风险. */
const isPart = (one: string, other: string): boolean =>
  one !== '' && (other.startsWith(one.toUpperCase()) || one.startsWith(other))

export function traitIn(trait: TraitName, cell: Cell): Traits[TraitName] {
  if (COUNTS.includes(trait)) return countOf(cell)
  if (!traitWords[trait]) return yesOrNoOf(cell)
  const words = textOf(cell)
  if (trait !== 'waterKinds') return wordFor(trait, words) as Traits[TraitName]
  const several = words.split(/[、,，;；/\n]/).filter((each) => each.trim() !== '')
  return several.map((each) => wordFor(trait, each)) as Traits[TraitName]
}

/** Undefined where nothing is registered. */
export function traitCell(trait: TraitName, value: Traits[TraitName]): string | number | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  const values: readonly string[] = Array.isArray(value) ? value : [value]
  return values.map((each) => traitWords[trait]?.[each] ?? each).join('、')
}

export const allTraits = Object.keys(traits.shape) as TraitName[]

/** What may stand in the cell, where it is one of a few. */
export const choicesOf = (trait: TraitName): string[] =>
  traitWords[trait] ? Object.values(traitWords[trait]) : COUNTS.includes(trait) ? [] : ['是', '否']
