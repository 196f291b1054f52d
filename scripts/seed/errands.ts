// What the coordinators of the demo county do on its last day, and what they find: something of every specialty.

import type { Condition } from '@domain/checklists/condition'
import type { FacilityKind } from '@domain/facilities/kinds'

export interface Errand {
  /** Whoever has such a facility where it is not said. */
  openid?: string
  kind: FacilityKind
  where?: Condition
  /** Minutes after midnight. */
  from: number
  wrong: string[]
  /** Found in no registry of the agency. */
  outsideRegistry?: true
}

const supply = { kind: 'ruralCentralSupply' } as const
const street: Condition = { trait: 'placeKind', in: ['market', 'itinerant'] }
export const errands: Errand[] = [
  { openid: 'demo-coordinator-05', ...supply, from: 9 * 60 + 20, wrong: [] },
  {
    openid: 'demo-coordinator-05',
    ...supply,
    from: 10 * 60 + 20,
    wrong: ['clearTankLocked', 'disinfectionPresent'],
  },
  {
    openid: 'demo-coordinator-07',
    kind: 'licensedInstitution',
    from: 11 * 60,
    wrong: [],
  },
  { kind: 'school', from: 11 * 60 + 30, wrong: ['morningCheckDone', 'absenceTraced'] },
  {
    openid: 'demo-coordinator-05',
    kind: 'otherPlace',
    where: street,
    from: 13 * 60 + 20,
    wrong: ['noItinerant', 'itinerantQualified'],
  },
  {
    kind: 'otherPlace',
    where: { trait: 'placeKind', in: ['beautySalon'] },
    from: 13 * 60 + 50,
    wrong: ['noTreatment', 'practitionersQualified'],
  },
  {
    openid: 'demo-coordinator-03',
    kind: 'filedInstitution',
    from: 14 * 60 + 20,
    wrong: ['withinFiledScope'],
  },
  {
    kind: 'licensedInstitution',
    where: { trait: 'maternalCare', in: [true] },
    from: 14 * 60 + 50,
    wrong: ['banSigned'],
  },
  {
    openid: 'demo-coordinator-08',
    ...supply,
    from: 15 * 60 + 20,
    wrong: ['sourceClear'],
    outsideRegistry: true,
  },
  { kind: 'employer', from: 15 * 60 + 50, wrong: ['boardHung', 'hazardsSigned'] },
  { kind: 'publicPlace', from: 16 * 60 + 20, wrong: ['nobodySmokes'] },
]
