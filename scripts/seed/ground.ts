// The ground of the demo county: a county that does not exist, its townships and villages, where each lies and its code.

import type { Place } from '@domain/kernel/geo'
import type { Area } from '@domain/kernel/areas'
import { Chance } from './chance'

export const county = {
  area: '500299000000',
  name: '云岭县',
  agencyName: '云岭县卫生健康综合行政执法支队',
}

export interface Village {
  name: string
  area: Area
  place: Place
}

export interface Township extends Village {
  /** A street (街道) rather than a town or a 乡. */
  urban: boolean
  villages: Village[]
}

const NAMED: [name: string, code: string][] = [
  ['云岭街道', '001'],
  ['凤鸣街道', '002'],
  ['石溪镇', '100'],
  ['双龙镇', '101'],
  ['白沙镇', '102'],
  ['桂花镇', '103'],
  ['青岗镇', '104'],
  ['茶店镇', '105'],
  ['高坪镇', '106'],
  ['柏树乡', '200'],
  ['黄泥乡', '201'],
  ['望水乡', '202'],
]

const VILLAGES = { urban: 6, rural: 10 }
const MIDDLE: Place = { longitude: 107.5, latitude: 30.2 }
const COLUMNS = 4
/** Townships lie some seven kilometres apart, villages within three of their township's middle. */
const APART = { longitude: 0.075, latitude: 0.06 }
const AROUND_TOWNSHIP = 0.024

const BEGINNINGS = Array.from('青石大金龙白新水竹太永福红杨柳官三五天观长清宝中')
const ENDS = Array.from('河桥坪沟堡湾岩坝井林田寨垭塘坡梁洞柱')

/** The townships in the order of their codes. */
export function ground(seed: number): Township[] {
  const chance = new Chance(seed).fork('ground')
  const names = villageNames(chance)
  return NAMED.map(([name, code], position) => {
    const urban = name.endsWith('街道')
    const place = near(gridPlace(position), 0.008, chance)
    const digits = `${county.area.slice(0, 6)}${code}`
    const villages = names
      .splice(0, urban ? VILLAGES.urban : VILLAGES.rural)
      .map((stem, index) => villageOf(stem, index, urban, digits, place, chance))
    return { name, urban, area: `${digits}000`, place, villages }
  })
}

function villageOf(
  stem: string,
  index: number,
  urban: boolean,
  digits: string,
  middle: Place,
  chance: Chance,
): Village {
  const number = (urban ? 1 : 201) + index
  return {
    name: urban ? `${stem}社区` : `${stem}村`,
    area: `${digits}${String(number).padStart(3, '0')}`,
    place: near(middle, AROUND_TOWNSHIP, chance),
  }
}

const villageNames = (chance: Chance): string[] =>
  chance.shuffled(BEGINNINGS.flatMap((first) => ENDS.map((last) => first + last)))

const gridPlace = (position: number): Place => ({
  longitude: MIDDLE.longitude + ((position % COLUMNS) - 1.5) * APART.longitude,
  latitude: MIDDLE.latitude + (Math.floor(position / COLUMNS) - 1) * APART.latitude,
})

/** About a hundred kilometres to a degree, and six places behind the point as phones give them. */
export const near = ({ longitude, latitude }: Place, most: number, chance: Chance): Place => ({
  longitude: Number((longitude + chance.around(most)).toFixed(6)),
  latitude: Number((latitude + chance.around(most)).toFixed(6)),
})
