// Townships and villages by the names that a sheet gives them.

import { levelOf, townshipOf, type Area, type AreaNames } from '../../kernel/areas'
import { CellFault } from './cell'

const bare = (name: string): string =>
  name
    .replace(/[\s（）()]/g, '')
    .replace(/(?:街道办事处|街道|镇|乡|村民委员会|村委会|社区居委会|居委会|社区|村)$/u, '')

const sameName = (one: string, other: string): boolean => bare(one) === bare(other)

const namedSo = (words: string, codes: readonly [Area, string][]): Area[] => {
  const exactly = codes.filter(([, name]) => name === words)
  return (exactly.length > 0 ? exactly : codes.filter(([, name]) => sameName(name, words))).map(
    ([code]) => code,
  )
}

const ofLevel = ({ within }: AreaNames, level: string) =>
  Object.entries(within).filter(([code]) => levelOf(code) === level)

/**
 * The area that a row means; `usual` where it says nothing. A village whose name is there twice needs its township; an area
 * without a name is written by its code.
 */
export function areaIn(township: string, village: string, names: AreaNames, usual: Area): Area {
  if (/^\d{12}$/.test(village)) return village
  const within = township === '' ? undefined : townshipNamed(township, names)
  if (village === '') return within ?? usual
  return villageNamed(village, within ?? limitOf(usual), names)
}

const limitOf = (usual: Area) => (levelOf(usual) === 'county' ? undefined : usual)

function townshipNamed(words: string, names: AreaNames): Area {
  if (/^\d{12}$/.test(words)) return words
  const [found, second] = namedSo(words.replace(names.county, ''), ofLevel(names, 'township'))
  if (!found) throw new CellFault(`没有叫“${words}”的乡镇（街道）`)
  if (second) throw new CellFault(`叫“${words}”的乡镇（街道）不止一个，请写区划代码`)
  return found
}

function villageNamed(words: string, within: Area | undefined, names: AreaNames): Area {
  const villages = ofLevel(names, 'village').filter(
    ([code]) => !within || townshipOf(code) === townshipOf(within),
  )
  const [found, second] = namedSo(words, villages)
  if (!found) throw new CellFault(`没有叫“${words}”的村（社区）`)
  if (second) throw new CellFault(`叫“${words}”的村（社区）不止一个，请写明乡镇`)
  return found
}

interface PlaceWords {
  township: string
  village: string
}

/** The names of an area, where they lead back to it; else its code. */
export function placeWords(area: Area, names: AreaNames): PlaceWords {
  const level = levelOf(area)
  const township = names.within[`${townshipOf(area)}000`] ?? ''
  const village = level === 'village' ? (names.within[area] ?? '') : ''
  const isEnough = township !== '' && (level === 'township' || village !== '')
  const words = { township, village }
  return isEnough && leadsBack(words, area, names) ? words : { township: '', village: area }
}

function leadsBack({ township, village }: PlaceWords, area: Area, names: AreaNames): boolean {
  try {
    return areaIn(township, village, names, '') === area
  } catch (failure) {
    if (failure instanceof CellFault) return false
    throw failure
  }
}
