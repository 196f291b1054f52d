// 卫生检查意见书: what a coordinator asks a facility to put right after a patrol. It asks and never orders; its dates are
// requested, and it carries no enforcement letterhead (decision 0031).

import { basis } from '../checklists/basis'
import { law } from '../checklists/laws'
import { matterId } from '../checklists/matters'
import { severity } from '../checklists/severity'
import { point } from '../checklists/water-limits'
import { id } from '../kernel/ids'
import type { Machine } from '../kernel/machine'
import { day, instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import {
  array,
  boolean,
  discriminatedUnion,
  enum as oneOf,
  int,
  literal,
  number,
  object,
  string,
  type infer as Infer,
} from '../kernel/z'
import { patrolEnd } from '../patrols/patrol'
import { specialty } from '../people/specialties'
import { photoRef } from '../photos/photo'
import { adviceCode } from './code'
import { rectification } from './rectification'

export const adviceStatusNames = {
  given: '待整改',
  rectified: '待复查',
  closed: '已整改',
  reported: '未整改，已上报',
} as const
export const adviceStatus = oneOf(['given', 'rectified', 'closed', 'reported'])
export type AdviceStatus = Infer<typeof adviceStatus>

/** A re-inspection needs no report that things were put right; where something is left to look at, it stays as it was. */
export const adviceMachine: Machine<AdviceStatus> = {
  given: ['rectified', 'closed', 'reported'],
  rectified: ['rectified', 'closed', 'reported'],
  closed: [],
  reported: [],
}

export const givenAsNames = { app: '手机上给', paper: '打印送达' } as const
export const givenAs = oneOf(['app', 'paper'])

const personName = string().trim().min(2).max(20)
export const requestWords = string().trim().min(2).max(200)

/** What is asked about one failed item, in the coordinator's own words. */
export const request = object({ checklistId: string(), itemId: string(), words: requestWords })

/** Somebody of the facility has read it and signed, or would not: then who stood by says so. */
export const signing = discriminatedUnion('kind', [
  object({ kind: literal('signed'), name: personName, signature: photoRef, at: instant }),
  object({
    kind: literal('refused'),
    witness: personName,
    reason: string().trim().max(100).optional(),
    at: instant,
  }),
])
export type Signing = Infer<typeof signing>

/** As it is sent from the phone. */
export const adviceReport = object({
  _id: id,
  patrolId: id,
  requests: array(request).min(1).max(120),
  note: string().trim().max(500).optional(),
  /** By when it is asked to be put right: requested, not ordered. */
  rectifyOn: day,
  writtenAt: instant,
  givenAs,
  signing,
  /** What the operator opens it with: made on the phone, so that it can be shown before there is a signal. */
  code: adviceCode,
})
export type AdviceReport = Infer<typeof adviceReport>

export const itemStateNames = {
  open: '待整改',
  rectified: '已整改',
  unrectified: '未整改',
} as const

/** One failed item of the patrol, with what is asked of it and what became of that. */
export const advisedItem = object({
  checklistId: string(),
  version: string(),
  itemId: string(),
  question: string(),
  clause: basis,
  law: law.optional(),
  specialty,
  matter: matterId,
  matterName: string(),
  severity,
  /** What was found, as the patrol says it. */
  found: string(),
  /** Where water failed: it is measured again there. */
  points: array(point).optional(),
  words: string(),
  state: oneOf(['open', 'rectified', 'unrectified']),
})
export type AdvisedItem = Infer<typeof advisedItem>

export const advice = adviceReport.omit({ requests: true }).extend({
  /** Of the centre and year, without gaps: docs/decisions/0031. */
  number: int(),
  year: int(),
  /** 石溪镇协管意见〔2026〕3号 */
  spokenNumber: string(),
  /** Who gives it: the centre, never the agency. */
  centreName: string(),
  facilityId: id,
  facilityName: string(),
  address: string(),
  operatorName: string().optional(),
  area: string(),
  county: string(),
  township: string(),
  items: array(advisedItem),
  status: adviceStatus,
  /** How the visit ended that ended this, where the items could not be looked at. */
  endedAs: patrolEnd.optional(),
  /** When it is to be looked at again; absent once nothing is left to do. */
  dueOn: day.optional(),
  /** Sorts by `dueOn`, unique; absent like it. */
  dueKey: string().optional(),
  coordinatorId: id,
  coordinatorName: string(),

  submittedAt: instant,
  clockCorrection: number().optional(),
  timeDoubtful: boolean().optional(),
  /** When the operator confirmed that it has come. */
  receivedAt: instant.optional(),
  rectifications: array(rectification),
  reinspectionIds: array(id),
  /** Sorts by the time of submission, unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})
export type Advice = Infer<typeof advice>
