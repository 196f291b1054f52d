// A patrol: one visit to one facility by a coordinator, with one or more checklists. It is an observation, not an inspection.

import { place } from '../kernel/geo'
import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import {
  array,
  boolean,
  enum as oneOf,
  number,
  object,
  string,
  type infer as Infer,
} from '../kernel/z'
import { answers, judgedChecklist } from '../checklists/answers'
import { photoRef } from '../photos/photo'
import { traits } from '../facilities/traits'
import { specialty } from '../people/specialties'

/** How a visit can honestly end. */
export const patrolEndNames = {
  done: '完成巡查',
  longOutOfBusiness: '长期未经营',
  closedDown: '已关闭',
  refusedEntry: '拒绝进入',
} as const

export const patrolEnd = oneOf(['done', 'longOutOfBusiness', 'closedDown', 'refusedEntry'])
export type PatrolEnd = Infer<typeof patrolEnd>

/** What on the spot is not as registered. */
export const differenceNames = {
  name: '名称',
  address: '地址',
  operator: '负责人',
  licence: '证照',
  scope: '许可范围',
  other: '其他信息',
} as const

const words = string().trim().min(1).max(300)
const fewPhotos = array(photoRef).max(9)

/** In all of a report: every photo is read again when it is sealed. */
export const PHOTOS_PER_PATROL = 60

export const difference = object({
  what: oneOf(['name', 'address', 'operator', 'licence', 'scope', 'other']),
  words,
  photos: fewPhotos,
})

/** Where the phone was, once, with its accuracy in metres. */
export const fix = place.extend({ accuracy: number().min(0).max(100_000), at: instant })

export const patrolReport = object({
  _id: id,
  facilityId: id,
  startedAt: instant,
  endedAt: instant,
  end: patrolEnd,
  /** The second person, by name. */
  companion: string().trim().max(20).optional(),
  /** Where that is one of the centre’s own people. */
  companionId: id.optional(),
  fix: fix.optional(),
  /** Why there is no position; it never blocks the work. */
  fixMissing: string().trim().max(60).optional(),
  /** Facts of the facility as they are on the spot, where they were registered otherwise or not at all. */
  found: traits.optional(),
  checklists: array(answers).max(6),
  differences: array(difference).max(6),
  note: string().trim().max(500).optional(),
  photos: fewPhotos,
})

export const patrol = patrolReport.omit({ checklists: true }).extend({
  facilityName: string(),
  area: string(),
  county: string(),
  township: string(),
  specialties: array(specialty),
  checklists: array(judgedChecklist),
  failedCount: number(),
  /** From the facility's registered place, in metres. */
  distance: number().optional(),
  /** How far the phone's clock was behind the server's, in milliseconds, where it was corrected. */
  clockCorrection: number().optional(),
  /** Its phone's clock was set between beginning and sending: what it says of the time may be wrong. */
  timeDoubtful: boolean().optional(),
  clueIds: array(id),
  /** The advice that was given after it. */
  adviceId: id.optional(),
  patrolledBy: id,
  patrolledByName: string(),
  submittedAt: instant,
  /** Sorts by the time of submission, unique. */
  listKey: string(),
  /** When the timer seals its photos; absent once that is done. */
  sealAt: instant.optional(),
  trail: trailHead,
})

export type PatrolReport = Infer<typeof patrolReport>
export type Patrol = Infer<typeof patrol>

/** Beyond this the page asks whether the facility is the right one; it never blocks. */
export const FAR_METRES = 500
