import type { Traits } from '@domain/facilities/traits'
import type { Chance } from '../chance'
import type { Township } from '../ground'
import { draftIn, type Draft, type Drafting } from './draft'
import { waterLicence } from './licences'

const NAMES = { 水厂: 45, 供水站: 30, 集中供水点: 15, 人饮工程: 10 }
/** Of the villages that have a second supply, by its place in the village. */
const SECOND_SHARE = 0.22
const PARTS = ['上坝', '下湾', '后山', '老院子', '新建组']

/** One supply a village and a few second ones, and the plant of each town. */
export const waterSupplies = (townships: readonly Township[], drafting: Drafting): Draft[] =>
  townships.filter(({ urban }) => !urban).flatMap((township) => suppliesOf(township, drafting))

function suppliesOf(township: Township, drafting: Drafting): Draft[] {
  const { chance } = drafting
  const supply = (name: string, village: Township['villages'][number], served: number): Draft =>
    draftIn(
      township,
      village,
      {
        name,
        kind: 'ruralCentralSupply',
        traits: traitsOf(chance, served),
        licences: chance.happens(0.9) ? [waterLicence(drafting)] : [],
      },
      drafting,
    )
  const villages = township.villages.flatMap((village) => [
    supply(village.name + chance.weighted(NAMES), village, chance.int(180, 1600)),
    ...(chance.happens(SECOND_SHARE)
      ? [supply(`${village.name}${chance.pick(PARTS)}供水点`, village, chance.int(60, 400))]
      : []),
  ])
  const [seat] = township.villages
  return seat
    ? [supply(`${township.name}自来水厂`, seat, chance.int(3000, 12000)), ...villages]
    : villages
}

/** Some traits are not known yet, as in any registry. */
const traitsOf = (chance: Chance, servedCount: number): Traits => ({
  ...(chance.happens(0.95) && {
    waterSource: chance.weighted({ surface: 62, ground: 38 }),
  }),
  ...(chance.happens(0.94) && {
    disinfectant: chance.weighted({ chlorine: 48, chlorineDioxide: 40, none: 7, unknown: 5 }),
  }),
  ...(chance.happens(0.97) && { servedCount }),
})
