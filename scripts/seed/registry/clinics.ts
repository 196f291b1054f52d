// Clinics that are filed (备案类), not licensed.

import type { Chance } from '../chance'
import type { Township } from '../ground'
import { personName, surname } from '../names'
import { draftAt, isUrban, someSpot, type Draft, type Drafting } from './draft'
import { filing } from './licences'
import { untaken } from './untaken'

const HALLS = Array.from('仁和德济康益善春杏福')
const IN_TOWN_SHARE = 0.75

const names: Record<string, (chance: Chance) => string> = {
  chineseMedicine: (chance) =>
    chance.happens(0.5)
      ? `${surname(chance)}氏中医诊所`
      : `${chance.pick(HALLS)}${chance.pick(HALLS)}堂中医诊所`,
  dental: (chance) => `${personName(chance)}口腔诊所`,
  general: (chance) => `${personName(chance)}诊所`,
}

/** So many, three in four of them at the county's seat. */
export function filedInstitutions(
  townships: readonly Township[],
  count: number,
  drafting: Drafting,
): Draft[] {
  const { chance } = drafting
  const streets = townships.filter(isUrban)
  const taken = new Set<string>()
  return Array.from({ length: count }, () => {
    const spot = someSpot(chance.happens(IN_TOWN_SHARE) ? streets : townships, drafting)
    const sort = chance.weighted({ general: 45, chineseMedicine: 35, dental: 20 })
    const herbs = sort === 'chineseMedicine'
    return draftAt(spot, {
      name: untaken(taken, () => names[sort]?.(chance) ?? ''),
      kind: 'filedInstitution',
      traits: { institutionKind: herbs ? 'chineseMedicineClinic' : 'clinic' },
      licences: [filing(herbs ? '中医诊所备案证' : '诊所备案凭证')(drafting)],
    })
  })
}
