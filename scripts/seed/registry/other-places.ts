// Places where somebody may practise without being an institution: markets first, then shops that do more than they say.

import type { Traits } from '@domain/facilities/traits'
import type { Township } from '../ground'
import { draftAt, isRural, isUrban, seatOf, someSpot, type Draft, type Drafting } from './draft'

type PlaceKind = NonNullable<Traits['placeKind']>

const shops: [name: string, kind: PlaceKind][] = [
  ['丽颜美容院', 'beautySalon'],
  ['纤姿皮肤管理中心', 'beautySalon'],
  ['花漾年华美容会所', 'beautySalon'],
  ['雅韵纹绣工作室', 'beautySalon'],
  ['康泰大药房', 'pharmacy'],
  ['惠民大药房凤鸣店', 'pharmacy'],
  ['百草堂药房', 'pharmacy'],
  ['云岭商务中心写字楼', 'officeBlock'],
  ['金座大厦写字楼', 'officeBlock'],
  ['夕阳红养生体验馆', 'other'],
]
const PHARMACIES_IN_TOWNS = 3
const corners: [township: string, where: string][] = [
  ['石溪镇', '老车站'],
  ['双龙镇', '大桥头'],
  ['白沙镇', '码头'],
]

export function otherPlaces(townships: readonly Township[], drafting: Drafting): Draft[] {
  const streets = townships.filter(isUrban)
  return [
    ...townships.map((township) => market(township, drafting)),
    ...shops.map(([name, placeKind]) =>
      draftAt(someSpot(streets, drafting), place(name, placeKind)),
    ),
    ...drafting.chance
      .shuffled(townships.filter(isRural))
      .slice(0, PHARMACIES_IN_TOWNS)
      .map((town) => draftAt(seatOf(town, drafting), place(`${town.name}便民药房`, 'pharmacy'))),
    ...corners.flatMap(([name, where]) =>
      townships
        .filter((each) => each.name === name)
        .map((town) =>
          draftAt(seatOf(town, drafting), place(`${name}${where}流动摊点`, 'itinerant')),
        ),
    ),
  ]
}

const market = (township: Township, drafting: Drafting): Draft =>
  draftAt(
    seatOf(township, drafting),
    place(`${township.name}${township.urban ? '农贸市场' : '赶场集市'}`, 'market'),
  )

const place = (name: string, placeKind: PlaceKind) => ({
  ...{ name, kind: 'otherPlace' as const, traits: { placeKind } },
  licences: [],
})
