// Schools, kindergartens, secondary supplies, employers and public places: registered, patrolled once they have a checklist.

import type { Facility } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import type { Traits } from '@domain/facilities/traits'
import type { Chance } from '../chance'
import type { Township } from '../ground'
import { draftIn, type Draft, type Drafting } from './draft'
import { publicPlaceLicence, waterLicence } from './licences'

interface Sort {
  kind: FacilityKind
  share: number
  names(place: string, chance: Chance): string
  traits(chance: Chance, township: Township): Traits
  licences(drafting: Drafting): Facility['licences']
}

const none = () => []
const settingIn = ({ urban }: Township) => (urban ? 'urban' : 'rural')

const sorts: Sort[] = [
  {
    kind: 'school',
    share: 42,
    names: (place, chance) =>
      `${place}${chance.pick(['中心小学', '小学', '初级中学', '九年制学校'])}`,
    traits: (chance, township) => ({
      setting: settingIn(township),
      boarding: chance.happens(0.35),
      pupilCount: chance.int(90, 1800),
    }),
    licences: none,
  },
  {
    kind: 'kindergarten',
    share: 26,
    names: (place, chance) => `${place}${chance.pick(['小太阳', '蓝天', '金果果', '育苗'])}幼儿园`,
    traits: (chance, township) => ({
      setting: settingIn(township),
      childCount: chance.int(40, 320),
    }),
    licences: none,
  },
  {
    kind: 'urbanSecondarySupply',
    share: 12,
    names: (place, chance) =>
      `${place}${chance.pick(['锦绣花园', '滨江苑', '阳光城', '教师新村'])}二次供水`,
    traits: (chance) => ({ disinfectant: 'chlorine', servedCount: chance.int(400, 4200) }),
    licences: (drafting) => [waterLicence(drafting)],
  },
  {
    kind: 'employer',
    share: 10,
    names: (place, chance) =>
      `${place}${chance.pick(['宏达石材厂', '鑫源家具厂', '永盛铸造厂', '顺达采石场'])}`,
    traits: (chance) => ({ hazardLevel: chance.weighted({ general: 55, severe: 45 }) }),
    licences: none,
  },
  {
    kind: 'publicPlace',
    share: 10,
    names: (place, chance) =>
      `${place}${chance.pick(['悦来宾馆', '丽人美发店', '清泉浴室', '云尚理发店'])}`,
    traits: () => ({}),
    licences: (drafting) => [publicPlaceLicence(drafting)],
  },
]

export function otherPlaces(
  townships: readonly Township[],
  count: number,
  drafting: Drafting,
): Draft[] {
  const { chance } = drafting
  const taken = new Set<string>()
  const weights = Object.fromEntries(sorts.map(({ kind, share }) => [kind, share]))
  const found: Draft[] = []
  while (found.length < count) {
    const kind = chance.weighted(weights)
    const sort = sorts.find((each) => each.kind === kind)
    const inTown = kind === 'urbanSecondarySupply' || chance.happens(0.3)
    const township = chance.pick(townships.filter(({ urban }) => urban === inTown))
    const village = chance.pick(township.villages)
    const name = sort?.names(village.name.replace(/[村社区]+$/, ''), chance)
    if (!sort || !name || taken.has(name)) continue
    taken.add(name)
    const said = { traits: sort.traits(chance, township), licences: sort.licences(drafting) }
    found.push(draftIn(township, village, { name, kind: sort.kind, ...said }, drafting))
  }
  return found
}
