// Hotels, baths, hairdressers and other public places, most of them at the county's seat.

import type { Traits } from '@domain/facilities/traits'
import type { Township } from '../ground'
import { draftAt, isRural, isUrban, someSpot, type Draft, type Drafting } from './draft'
import { publicPlaceLicence } from './licences'

type PublicPlaceKind = NonNullable<Traits['publicPlaceKind']>

const atSeat: [name: string, kind: PublicPlaceKind][] = [
  ['云岭大酒店', 'lodging'],
  ['悦来宾馆', 'lodging'],
  ['城市快捷酒店', 'lodging'],
  ['清泉浴室', 'bathing'],
  ['碧海云天洗浴中心', 'bathing'],
  ['丽人美发店', 'hairdressing'],
  ['云尚造型', 'hairdressing'],
  ['阿强理发店', 'hairdressing'],
  ['云岭游泳馆', 'swimming'],
  ['碧波泳池', 'swimming'],
  ['金麦KTV', 'entertainment'],
  ['星空网咖', 'entertainment'],
  ['万家福超市', 'shopping'],
  ['云岭汽车客运中心', 'waitingRoom'],
]
const inTowns: typeof atSeat = [
  ['桃源招待所', 'lodging'],
  ['山水农家客栈', 'lodging'],
  ['古镇民宿', 'lodging'],
  ['惠客多超市', 'shopping'],
  ['老街理发店', 'hairdressing'],
  ['新时代美发店', 'hairdressing'],
  ['温泉山庄泳池', 'swimming'],
]
const LICENSED_SHARE = 0.92
const GRADES = { a: 15, b: 50, c: 35 }

export function publicPlaces(townships: readonly Township[], drafting: Drafting): Draft[] {
  const draft = (among: readonly Township[], [name, publicPlaceKind]: (typeof atSeat)[number]) =>
    draftAt(someSpot(among, drafting), {
      ...{ name, kind: 'publicPlace' },
      traits: { publicPlaceKind, grade: drafting.chance.weighted(GRADES) },
      licences: drafting.chance.happens(LICENSED_SHARE) ? [publicPlaceLicence(drafting)] : [],
    })
  const [streets, towns] = [townships.filter(isUrban), townships.filter(isRural)]
  return [
    ...atSeat.map((each) => draft(streets, each)),
    ...inTowns.map((each) => draft(towns, each)),
  ]
}
