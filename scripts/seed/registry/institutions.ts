// Licensed medical institutions (许可类) and clinics that are filed (备案类).

import { checklists } from '@domain/checklists'
import type { InstitutionKind } from '@domain/facilities/institutions'
import type { Traits } from '@domain/facilities/traits'
import type { Chance } from '../chance'
import { county, type Township, type Village } from '../ground'
import { personName, surname } from '../names'
import { draftIn, type Draft, type Drafting } from './draft'
import { filing, practiceLicence } from './licences'

/** What is being drafted where. */
interface Spot {
  township: Township
  village: Village
  drafting: Drafting
}

function licensed(
  { township, village, drafting }: Spot,
  name: string,
  institutionKind: InstitutionKind,
  more: Traits = {},
): Draft {
  const traits = { institutionKind, ...more }
  const licences = [practiceLicence(drafting)]
  return draftIn(
    township,
    village,
    { name, kind: 'licensedInstitution', traits, licences },
    drafting,
  )
}

/** Maternal care adds a specialty; it is registered once there is a checklist by which it can be patrolled. */
const maternalCare = (): Traits =>
  checklists.some(({ specialty }) => specialty === 'maternalChildHealth')
    ? { maternalCare: true }
    : {}

const hospitals: [name: string, kind: InstitutionKind, beds: number][] = [
  [`${county.name}人民医院`, 'generalHospital', 420],
  [`${county.name}中医院`, 'chineseMedicineHospital', 260],
  [`${county.name}妇幼保健院`, 'maternalChildHospital', 80],
  ['云岭康宁医院', 'generalHospital', 60],
  ['云岭惠民骨科医院', 'specialistHospital', 45],
]
const departments = ['博雅口腔', '同济', '仁爱', '启明眼科', '和美口腔', '安康', '佳美口腔', '普济']

export function licensedInstitutions(townships: readonly Township[], drafting: Drafting): Draft[] {
  const streets = townships.filter(({ urban }) => urban)
  const inTown = (): Spot => {
    const township = drafting.chance.pick(streets)
    return { township, village: drafting.chance.pick(township.villages), drafting }
  }
  return [
    ...hospitals.map(([name, kind, bedCount]) =>
      licensed(inTown(), name, kind, {
        bedCount,
        ...(kind === 'maternalChildHospital' && maternalCare()),
      }),
    ),
    ...departments.map((name) => licensed(inTown(), `云岭${name}门诊部`, 'outpatientDepartment')),
    ...townships.flatMap((township) => ofTownship(township, drafting)),
  ]
}

/** The centre's own house, and a post in every village. */
function ofTownship(township: Township, drafting: Drafting): Draft[] {
  const { name, urban, villages } = township
  const [seat] = villages
  const spot = (village: Village): Spot => ({ township, village, drafting })
  const bedCount = drafting.chance.int(12, 60)
  const centre =
    seat &&
    (urban
      ? licensed(spot(seat), `${name}社区卫生服务中心`, 'communityHealthCentre', { bedCount })
      : licensed(spot(seat), `${name}卫生院`, 'townshipHospital', { bedCount, ...maternalCare() }))
  const posts = villages.map((village) =>
    urban
      ? licensed(spot(village), `${village.name}卫生服务站`, 'communityHealthStation')
      : licensed(
          spot(village),
          `${name}${village.name}卫生室`,
          'villageClinic',
          deferred(drafting),
        ),
  )
  return centre ? [centre, ...posts] : posts
}

const deferred = ({ chance }: Drafting): Traits =>
  chance.happens(0.05) ? { revalidatedAfterDeferral: true } : {}

const HALLS = Array.from('仁和德济康益善春杏福')
const clinicNames: Record<string, (chance: Chance) => string> = {
  chineseMedicine: (chance) =>
    chance.happens(0.5)
      ? `${surname(chance)}氏中医诊所`
      : `${chance.pick(HALLS)}${chance.pick(HALLS)}堂中医诊所`,
  dental: (chance) => `${personName(chance)}口腔诊所`,
  general: (chance) => `${personName(chance)}诊所`,
}

/** So many, three in four of them in town. */
export function filedInstitutions(
  townships: readonly Township[],
  count: number,
  drafting: Drafting,
): Draft[] {
  const { chance } = drafting
  const streets = townships.filter(({ urban }) => urban)
  const taken = new Set<string>()
  return Array.from({ length: count }, () => {
    const township = chance.pick(chance.happens(0.75) ? streets : townships)
    const sort = chance.weighted({ general: 45, chineseMedicine: 35, dental: 20 })
    const name = untaken(taken, () => clinicNames[sort]?.(chance) ?? '')
    const herbs = sort === 'chineseMedicine'
    const institutionKind = herbs ? 'chineseMedicineClinic' : 'clinic'
    const licences = [filing(herbs ? '中医诊所备案证' : '诊所备案凭证')(drafting)]
    const said = { name, kind: 'filedInstitution', traits: { institutionKind }, licences } as const
    return draftIn(township, chance.pick(township.villages), said, drafting)
  })
}

function untaken(taken: Set<string>, make: () => string): string {
  const name = make()
  if (taken.has(name)) return untaken(taken, make)
  taken.add(name)
  return name
}
