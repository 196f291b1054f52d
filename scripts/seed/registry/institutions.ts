// Licensed medical institutions (许可类): hospitals, departments, the house of every township and a post in every village.

import type { InstitutionKind } from '@domain/facilities/institutions'
import type { Traits } from '@domain/facilities/traits'
import { county, type Township } from '../ground'
import { draftAt, isUrban, seatOf, someSpot, type Draft, type Drafting, type Spot } from './draft'
import { careLicence, practiceLicence } from './licences'

function licensed(spot: Spot, name: string, institutionKind: InstitutionKind, more: Traits): Draft {
  const { drafting } = spot
  return draftAt(spot, {
    ...{ name, kind: 'licensedInstitution', traits: { institutionKind, ...more } },
    licences: [practiceLicence(drafting), ...(more.maternalCare ? [careLicence(drafting)] : [])],
  })
}

const hospitals: [name: string, kind: InstitutionKind, bedCount: number, maternalCare: boolean][] =
  [
    [`${county.name}人民医院`, 'generalHospital', 420, true],
    [`${county.name}中医院`, 'chineseMedicineHospital', 260, true],
    [`${county.name}妇幼保健院`, 'maternalChildHospital', 80, true],
    ['云岭安琪妇产医院', 'specialistHospital', 40, true],
    ['云岭康宁医院', 'generalHospital', 60, false],
    ['云岭惠民骨科医院', 'specialistHospital', 45, false],
  ]
const departments = ['博雅口腔', '同济', '仁爱', '启明眼科', '和美口腔', '安康', '佳美口腔']
/** Its founders are from outside the mainland. */
const JOINT_VENTURE = '和美口腔'
const CARING_TOWNS = ['石溪镇', '双龙镇', '白沙镇', '高坪镇', '望水乡']

const plain: Traits = { jointVenture: false, revalidatedAfterDeferral: false, maternalCare: false }

export function licensedInstitutions(townships: readonly Township[], drafting: Drafting): Draft[] {
  const streets = townships.filter(isUrban)
  const atSeat = () => someSpot(streets, drafting)
  return [
    ...hospitals.map(([name, kind, bedCount, maternalCare]) =>
      licensed(atSeat(), name, kind, { ...plain, bedCount, maternalCare }),
    ),
    ...departments.map((name) =>
      licensed(atSeat(), `云岭${name}门诊部`, 'outpatientDepartment', {
        ...plain,
        jointVenture: name === JOINT_VENTURE,
      }),
    ),
    ...townships.flatMap((township) => [
      houseOf(seatOf(township, drafting)),
      ...postsOf(township, drafting),
    ]),
  ]
}

/** The centre's own. */
function houseOf(spot: Spot): Draft {
  const { name, urban } = spot.township
  const traits = { ...plain, bedCount: spot.drafting.chance.int(12, 60) }
  return urban
    ? licensed(spot, `${name}社区卫生服务中心`, 'communityHealthCentre', traits)
    : licensed(spot, `${name}卫生院`, 'townshipHospital', {
        ...traits,
        maternalCare: CARING_TOWNS.includes(name),
      })
}

const postsOf = (township: Township, drafting: Drafting): Draft[] =>
  township.villages.map((village) => {
    const spot = { township, village, drafting }
    return township.urban
      ? licensed(spot, `${village.name}卫生服务站`, 'communityHealthStation', plain)
      : licensed(spot, `${township.name}${village.name}卫生室`, 'villageClinic', {
          ...plain,
          revalidatedAfterDeferral: drafting.chance.happens(0.05),
        })
  })
