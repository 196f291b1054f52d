// What anybody may read of a facility: what it must show on its own wall, and nothing that its patrols made known. A field that
// is not named here is neither read nor shown.

import type { Day } from '../kernel/time'
import { staffCertificateNames, type Certificate } from './certificates'
import type { Facility, Filing } from './facility'
import { kinds, type FacilityKind } from './kinds'
import { licenceState } from './licence-state'

export const PUBLIC_FIELDS = [
  '_id',
  'name',
  'kind',
  'address',
  'county',
  'status',
  'licences',
  'filing',
  'certificates',
] as const satisfies (keyof Facility)[]
type Read = Pick<Facility, (typeof PUBLIC_FIELDS)[number]>

const plainNames: Partial<Record<FacilityKind, string>> = {
  licensedInstitution: '看病的地方（要有许可证）',
  filedInstitution: '看病的地方（要备案）',
  bloodInstitution: '采血、供血的地方',
}

/** As somebody says it who does not know the register. */
export const publicKindName = (kind: FacilityKind): string => plainNames[kind] ?? kinds[kind].name

/** That it soon ends is for those who remind; the public reads whether it holds. */
export type PublicState = 'valid' | 'expired' | 'unknown'
export const publicStateNames: Record<PublicState, string> = {
  valid: '在有效期内',
  expired: '已过期',
  unknown: '没登记期限',
}

interface PublicPaper {
  expiresOn?: Day
  state: PublicState
}
export interface PublicLicence extends PublicPaper {
  name: string
  number: string
}
export interface PublicStaff extends PublicPaper {
  name: string
  certificate: string
}

export interface PublicFacility {
  _id: string
  name: string
  kind: FacilityKind
  address: string
  county: string
  status: Facility['status']
  licences: PublicLicence[]
  filing?: Pick<Filing, 'state' | 'number'>
  /** Of a medical institution. */
  staff: PublicStaff[]
}

export const publicOf = (of: Read, today: Day): PublicFacility => ({
  ...{ _id: of._id, name: of.name, kind: of.kind, address: of.address, county: of.county },
  status: of.status,
  licences: of.licences.map(({ name, number, expiresOn }) => ({
    ...{ name, number },
    ...standing(expiresOn, today),
  })),
  ...(of.filing && { filing: filed(of.filing) }),
  staff: staffOf(of, today),
})

const filed = ({ state, number }: Filing) => ({ state, ...(number && { number }) })

const INSTITUTIONS: readonly FacilityKind[] = [
  'licensedInstitution',
  'filedInstitution',
  'bloodInstitution',
]

/** What an institution's health staff wear on their badge (医疗机构管理条例); no number of anybody. */
const OF_HEALTH_STAFF: readonly Certificate['kind'][] = ['practice', 'maternalCare']

const staffOf = ({ kind, certificates = [] }: Read, today: Day): PublicStaff[] =>
  INSTITUTIONS.includes(kind)
    ? certificates
        .filter((each) => OF_HEALTH_STAFF.includes(each.kind))
        .map((each) => ({
          ...{ name: each.holderName, certificate: staffCertificateNames[each.kind] },
          ...standing(each.expiresOn, today),
        }))
    : []

function standing(expiresOn: Day | undefined, today: Day): PublicPaper {
  const state = licenceState({ expiresOn }, today)
  return { ...(expiresOn && { expiresOn }), state: state === 'expiring' ? 'valid' : state }
}
