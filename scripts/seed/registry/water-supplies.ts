// Rural central supplies: the plant of each town, and in most villages one of their own.

import type { Traits } from '@domain/facilities/traits'
import type { Chance } from '../chance'
import type { Township } from '../ground'
import { draftAt, isRural, seatOf, stemOf, type Draft, type Drafting, type Spot } from './draft'
import { waterLicence } from './licences'

const NAMES = { 水厂: 45, 供水站: 30, 集中供水点: 15, 人饮工程: 10 }
/** Of the villages, the others drink the town's water. */
const OWN_SHARE = 0.62
const SECOND_SHARE = 0.12
const LICENSED_SHARE = 0.9
const PARTS = ['上坝', '下湾', '后山', '老院子', '新建组']

export const waterSupplies = (townships: readonly Township[], drafting: Drafting): Draft[] =>
  townships.filter(isRural).flatMap((township) => suppliesOf(township, drafting))

function suppliesOf(township: Township, drafting: Drafting): Draft[] {
  const { chance } = drafting
  const plant = supply(seatOf(township, drafting), `${township.name}自来水厂`, {
    waterSource: 'surface',
    disinfectant: 'chlorine',
    servedCount: chance.int(3000, 12_000),
  })
  const own = township.villages
    .filter(() => chance.happens(OWN_SHARE))
    .flatMap((village) => {
      const spot = { township, village, drafting }
      const first = village.name + chance.weighted(NAMES)
      const second = `${stemOf(village)}村${chance.pick(PARTS)}供水点`
      return [
        supply(spot, first, { ...madeOf(chance), servedCount: chance.int(180, 1600) }),
        ...(chance.happens(SECOND_SHARE)
          ? [supply(spot, second, { ...madeOf(chance), servedCount: chance.int(60, 400) })]
          : []),
      ]
    })
  return [plant, ...own]
}

const supply = (spot: Spot, name: string, traits: Traits): Draft =>
  draftAt(spot, {
    ...{ name, kind: 'ruralCentralSupply', traits },
    licences: spot.drafting.chance.happens(LICENSED_SHARE) ? [waterLicence(spot.drafting)] : [],
  })

const madeOf = (chance: Chance): Traits => ({
  waterSource: chance.weighted({ surface: 62, ground: 38 }),
  disinfectant: chance.weighted({ chlorine: 48, chlorineDioxide: 40, none: 8, unknown: 4 }),
})
