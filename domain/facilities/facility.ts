// One dossier per facility (一户一档): what is registered of it, and what its patrols made true of it.

import { area } from '../kernel/areas'
import { place } from '../kernel/geo'
import { id } from '../kernel/ids'
import type { Machine } from '../kernel/machine'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import {
  array,
  boolean,
  enum as oneOf,
  number,
  object,
  partialRecord,
  string,
  type infer as Infer,
} from '../kernel/z'
import { specialty } from '../people/specialties'
import { certificate } from './certificates'
import { frequency } from './frequency'
import { facilityKind } from './kinds'
import { traits } from './traits'

export const facilityStatusNames = { open: '营业', suspended: '停业', closed: '关闭' } as const

export const facilityStatus = oneOf(['open', 'suspended', 'closed'])
export type FacilityStatus = Infer<typeof facilityStatus>

/** Nothing is for ever: what was closed may be opened again, and goes on in the same dossier. */
export const facilityMachine: Machine<FacilityStatus> = {
  open: ['suspended', 'closed'],
  suspended: ['open', 'closed'],
  closed: ['open'],
}

export const licence = object({
  name: string().max(40),
  number: string().max(60),
  expiresOn: day.optional(),
})

/** 备案, where there is no licence. */
export const filingStateNames = { filed: '已备案', unfiled: '未备案' } as const
export const filing = object({
  state: oneOf(['filed', 'unfiled']),
  number: string().trim().max(60).optional(),
  filedOn: day.optional(),
})
export type Filing = Infer<typeof filing>

/** What is registered; the rest of a facility follows from it and from its patrols. */
export const facilityEntry = object({
  _id: id,
  name: string().trim().min(2).max(60),
  kind: facilityKind,
  address: string().trim().max(120),
  area,
  place: place.optional(),
  traits,
  operatorName: string().trim().max(20).optional(),
  operatorPhone: string().trim().max(20).optional(),
  licences: array(licence).max(10),
  filing: filing.optional(),
  /** Of its staff. */
  certificates: array(certificate).max(60).optional(),
  /** Its number in the enforcement system. */
  enforcementNumber: string().trim().max(40).optional(),
  /** Met on the way, in no registry before (方案 二（四）1（2）). */
  outsideRegistry: boolean().optional(),
  /** Whose it is to patrol. */
  coordinatorId: id,
})

/** On-site patrols of one specialty: how many in `year`, and when the last was. */
export const visits = object({ year: number(), count: number(), lastOn: day.optional() })
export type Visits = Infer<typeof visits>

export const lastPatrol = object({
  patrolId: id,
  endedAt: instant,
  on: day,
  end: string(),
  failedCount: number(),
})

export const facility = facilityEntry.extend({
  county: string().length(6),
  township: string().length(9),
  status: facilityStatus,
  /** Sorts by name, unique. */
  nameKey: string(),
  /** Every end of the name, so that a part of it is found by its beginning. */
  nameParts: array(string()),
  /** By which others are found that may be the same. */
  likeKeys: array(string()),
  /** Registered although these were alike. */
  alikeIds: array(id).optional(),
  cell: string().optional(),
  /** The copies on phones that it is or was in. */
  packs: array(string()).optional(),
  /** Sorts by its last change, unique. */
  packKey: string().optional(),
  visits: partialRecord(specialty, visits),
  /** What the county asks for, where that is not the usual. */
  frequencies: partialRecord(specialty, frequency).optional(),
  /** By when to look again at what would soon be gone, such as 游医 (指南·非法行医 3.4.1). */
  lookAgainOn: day.optional(),
  /** The patrol that found it first. */
  lookAgainPatrolId: id.optional(),
  /** The earliest day on which a patrol of some specialty is due; absent where none is. */
  dueOn: day.optional(),
  /** Sorts by `dueOn`, unique; absent like it. */
  dueKey: string().optional(),
  /** The day on which the first of its papers ends. */
  nextExpiryOn: day.optional(),
  /** Sorts by `nextExpiryOn`, unique; absent like it. */
  expiryKey: string().optional(),
  /** When its coordinator is next reminded of a paper; absent where there is nothing to say. */
  remindOn: day.optional(),
  lastPatrol: lastPatrol.optional(),
  registeredAt: instant,
  registeredBy: id.optional(),
  registeredByName: string().optional(),
  trail: trailHead,
})

export type FacilityEntry = Infer<typeof facilityEntry>
export type Facility = Infer<typeof facility>
