// Urban secondary supplies: tanks of housing estates and tall buildings.

import type { Township } from '../ground'
import { draftAt, isUrban, someSpot, stemOf, type Draft, type Drafting } from './draft'
import { waterLicence } from './licences'
import { untaken } from './untaken'

const COUNT = 15
const ESTATES = ['锦绣花园', '滨江苑', '阳光城', '教师新村', '翡翠湾', '安置小区', '商贸大厦']
const LICENSED_SHARE = 0.85

export function secondarySupplies(townships: readonly Township[], drafting: Drafting): Draft[] {
  const { chance } = drafting
  const streets = townships.filter(isUrban)
  const taken = new Set<string>()
  return Array.from({ length: COUNT }, () => {
    const spot = someSpot(streets, drafting)
    const name = untaken(taken, () => `${stemOf(spot.village)}${chance.pick(ESTATES)}二次供水`)
    const traits = {
      // Most only store and press; what the plant put in must still be there.
      disinfectant: chance.weighted({ none: 45, chlorine: 35, chlorineDioxide: 20 }),
      servedCount: chance.int(300, 4200),
    }
    const licences = chance.happens(LICENSED_SHARE) ? [waterLicence(drafting)] : []
    return draftAt(spot, { name, kind: 'urbanSecondarySupply', traits, licences })
  })
}
