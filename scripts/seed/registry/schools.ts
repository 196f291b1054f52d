// Schools and kindergartens: each town's own, a few small ones in villages, and those of the county's seat.

import type { Traits } from '@domain/facilities/traits'
import type { Township } from '../ground'
import { campusWater } from './campus-water'
import {
  draftAt,
  isRural,
  isUrban,
  seatOf,
  someSpot,
  stemOf,
  type Draft,
  type Drafting,
  type Said,
  type Spot,
} from './draft'
import { waterLicence } from './licences'
import { untaken } from './untaken'

type SchoolKind = NonNullable<Traits['schoolKind']>
type Size = [fewest: number, most: number]

const inTown: [name: string, schoolKind: SchoolKind, boarding: boolean, pupils: Size][] = [
  ['云岭县实验小学', 'primarySchool', false, [1900, 2400]],
  ['云岭县第一小学', 'primarySchool', false, [1300, 1700]],
  ['凤鸣小学', 'primarySchool', false, [420, 580]],
  ['云岭中学', 'middleSchool', true, [2600, 3200]],
  ['云岭县第二中学', 'middleSchool', false, [700, 1100]],
  ['云岭县职业教育中心', 'vocationalSchool', true, [1600, 2100]],
  ['云岭旅游职业学院', 'university', true, [5200, 6800]],
  ['云岭县特殊教育学校', 'combinedSchool', true, [90, 140]],
]
const VILLAGE_SCHOOLS = 8
const KINDERGARTENS_IN_TOWN = 11
const VILLAGE_KINDERGARTENS = 4
const GARDENS = ['小太阳', '蓝天', '金果果', '育苗', '童梦', '星星', '阳光宝贝']

export function schools(townships: readonly Township[], drafting: Drafting): Draft[] {
  const [streets, towns] = [townships.filter(isUrban), townships.filter(isRural)]
  return [
    ...inTown.map(([name, schoolKind, boarding, size]) =>
      school(someSpot(streets, drafting), name, { schoolKind, boarding }, size),
    ),
    ...towns.flatMap((town) => schoolsOf(seatOf(town, drafting))),
    ...villageSchools(towns, drafting),
    ...kindergartens(streets, towns, drafting),
  ]
}

/** A 镇 has two, a 乡 one for all ages. */
function schoolsOf(spot: Spot): Draft[] {
  const { name } = spot.township
  const { chance } = spot.drafting
  const boards = (share: number) => chance.happens(share)
  if (name.endsWith('乡'))
    return [
      school(
        spot,
        `${name}九年制学校`,
        { schoolKind: 'combinedSchool', boarding: true },
        [240, 520],
      ),
    ]
  const primary: Traits = { schoolKind: 'primarySchool', boarding: boards(0.3) }
  const middle: Traits = { schoolKind: 'middleSchool', boarding: boards(0.8) }
  return [
    school(spot, `${name}中心小学`, primary, [380, 1100]),
    school(spot, `${name}初级中学`, middle, [420, 1300]),
  ]
}

/** None in the village that is the town itself. */
function villageSchools(towns: readonly Township[], drafting: Drafting): Draft[] {
  const spots = towns.flatMap((township) =>
    township.villages.slice(1).map((village): Spot => ({ township, village, drafting })),
  )
  return drafting.chance
    .shuffled(spots)
    .slice(0, VILLAGE_SCHOOLS)
    .map((spot) => {
      const traits: Traits = { schoolKind: 'primarySchool', boarding: false }
      return school(spot, `${stemOf(spot.village)}村小学`, traits, [36, 210])
    })
}

function kindergartens(
  streets: readonly Township[],
  towns: readonly Township[],
  drafting: Drafting,
): Draft[] {
  const taken = new Set<string>()
  const named = (spot: Spot, children: Size) => {
    const make = () => `${stemOf(spot.village)}${drafting.chance.pick(GARDENS)}幼儿园`
    return kindergarten(spot, untaken(taken, make), children)
  }
  return [
    ...towns.map((town) => {
      const spot = seatOf(town, drafting)
      return kindergarten(spot, `${town.name}中心幼儿园`, [90, 290])
    }),
    ...many(KINDERGARTENS_IN_TOWN, () => named(someSpot(streets, drafting), [60, 340])),
    ...many(VILLAGE_KINDERGARTENS, () => named(someSpot(towns, drafting), [24, 110])),
  ]
}

const many = (count: number, make: () => Draft): Draft[] => Array.from({ length: count }, make)

const school = (spot: Spot, name: string, traits: Traits, [fewest, most]: Size): Draft =>
  withWater(spot, 'school', name, {
    ...traits,
    pupilCount: spot.drafting.chance.int(fewest, most),
  })

const kindergarten = (spot: Spot, name: string, [fewest, most]: Size): Draft =>
  withWater(spot, 'kindergarten', name, { childCount: spot.drafting.chance.int(fewest, most) })

function withWater(spot: Spot, kind: Said['kind'], name: string, traits: Traits): Draft {
  const { township, drafting } = spot
  const water = campusWater(spot)
  const supplied = ['ownSupply', 'secondary', 'separateQuality'] as const
  const isSupplied = supplied.some((each) => water.waterKinds?.includes(each))
  const setting = township.urban ? 'urban' : 'rural'
  return draftAt(spot, {
    ...{ name, kind, traits: { ...traits, setting, ...water } },
    licences: isSupplied && drafting.chance.happens(0.75) ? [waterLicence(drafting)] : [],
  })
}
