// What is registered of a facility, as it is being written: words as they were typed, and what is not said yet left open.

import type { Certificate } from '@domain/facilities/certificates'
import type { FacilityEntry, FacilityStatus, Filing } from '@domain/facilities/facility'
import type { FacilityKind } from '@domain/facilities/kinds'
import type { Traits } from '@domain/facilities/traits'
import type { Area } from '@domain/kernel/areas'
import type { Place } from '@domain/kernel/geo'
import type { Id } from '@domain/kernel/ids'
import type { ChangeReport } from '@domain/registry/change'
import type { Facts } from '@domain/registry/facts'

export interface FactsWritten {
  name: string
  address: string
  area?: Area | undefined
  place?: Place | undefined
  traits: Traits
  operatorName: string
  operatorPhone: string
  licences: FacilityEntry['licences']
  filing?: Filing | undefined
  certificates: Certificate[]
  enforcementNumber: string
  outsideRegistry?: boolean | undefined
  /** Of a change only. */
  status?: FacilityStatus | undefined
}

export type EntrySent = Omit<FacilityEntry, '_id' | 'coordinatorId'> & { coordinatorId?: Id }

export interface RegistrationContent {
  kind: FacilityKind
  written: FactsWritten
  coordinatorId?: Id | undefined
  /** Once it is finished. */
  entry?: EntrySent
}

/** As much of a facility as a change begins from. */
export interface ChangedFacility {
  _id: Id
  kind: FacilityKind
  name: string
  facts: Facts
}

export interface ChangeContent {
  facility: ChangedFacility
  written: FactsWritten
  words: string
  patrolId?: Id | undefined
  /** Once it is finished. */
  report?: Pick<ChangeReport, 'before' | 'after' | 'words'>
}

export const CHANGE_PHOTOS = 'change'
