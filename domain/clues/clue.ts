// A clue: what somebody found wrong of one matter. Until an officer decides it is a suspicion, and every word of it says so.

import { id } from '../kernel/ids'
import type { Machine } from '../kernel/machine'
import { problem } from '../kernel/problems'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { judgedItem } from '../checklists/answers'
import { gravityOf, severity } from '../checklists/severity'
import { photoRef } from '../photos/photo'
import { specialty } from '../people/specialties'

export const clueStatusNames = { reported: '待受理', accepted: '办理中', closed: '已办结' } as const
export const clueStatus = oneOf(['reported', 'accepted', 'closed'])
export type ClueStatus = Infer<typeof clueStatus>

export const clueMachine: Machine<ClueStatus> = {
  reported: ['accepted'],
  accepted: ['closed'],
  closed: [],
}

/** Somebody still has to do something about it. */
export const openStatuses = ['reported', 'accepted'] as const satisfies readonly ClueStatus[]

/** What became of a clue. */
export const outcomeNames = {
  corrected: '查实，已改正',
  penalised: '查实，已处罚',
  referred: '已移送其他部门',
  unfounded: '未查实',
} as const
export const outcome = oneOf(['corrected', 'penalised', 'referred', 'unfounded'])
export type Outcome = Infer<typeof outcome>

/** How much is said of an outcome: the coordinator reads it as the answer. */
export const ANSWER_LETTERS = { least: 2, most: 300 } as const
export const answerWords = string().trim().min(ANSWER_LETTERS.least).max(ANSWER_LETTERS.most)

/** What became a clue, and under which id it is kept. */
export const clueOriginNames = {
  patrol: '巡查',
  reinspection: '复查',
  emergency: '突发事件',
  informationReport: '信息报告',
  tipOff: '投诉举报',
} as const
export const clueOrigin = object({
  kind: oneOf(Object.keys(clueOriginNames) as (keyof typeof clueOriginNames)[]),
  id,
})
export type ClueOrigin = Infer<typeof clueOrigin>

/** One thing that the clue rests on: a failed item, or what was recorded beside the checklists. */
export const finding = object({
  question: string(),
  clause: string().optional(),
  words: string(),
  item: judgedItem.optional(),
  photos: array(photoRef),
})

export const clue = object({
  _id: id,
  /** Absent where it happened at no registered facility: then `facilityName` is the place in words. */
  facilityId: id.optional(),
  facilityName: string(),
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  /** Absent where it belongs to none. */
  specialty: specialty.optional(),
  matter: string(),
  matterName: string(),
  severity,
  findings: array(finding),
  origin: clueOrigin,
  /** The clue of the same matter, where it was found again: 游医 within a month, or asked and not put right. */
  earlierClueId: id.optional(),
  reportedBy: id,
  reportedByName: string(),
  reportedAt: instant,
  /** Sorts by the time of the report, unique. */
  listKey: string(),
  /** Sorts the clues of one status: while it is open what presses comes before the rest, each by time; unique. */
  queueKey: string(),
  status: clueStatus,
  officerId: id,
  openedAt: instant.optional(),
  acceptedBy: id.optional(),
  acceptedByName: string().optional(),
  acceptedAt: instant.optional(),
  closedBy: id.optional(),
  closedByName: string().optional(),
  closedAt: instant.optional(),
  outcome: outcome.optional(),
  words: string().optional(),
  trail: trailHead,
})

type Queued = Pick<Clue, 'severity' | 'listKey'>

/** Among open clues an officer reads emergencies first, then what is urgent. */
export const openQueueKey = ({ severity: pressing, listKey }: Queued): string =>
  `${gravityOf(pressing)} ${listKey}`

export const closedQueueKey = ({ listKey }: Pick<Clue, 'listKey'>): string => `0 ${listKey}`

export type Finding = Infer<typeof finding>
export type Clue = Infer<typeof clue>

/** What a colleague has done with it meanwhile; Problem alreadyChanged. */
export function refuseChanged({ status }: Pick<Clue, 'status'>, wanted: ClueStatus): void {
  if (status === 'closed') throw problem('alreadyChanged', { now: '这条线索已办结' })
  if (status === wanted) throw problem('alreadyChanged', { now: '这条线索已有人受理' })
}

const SUBSTANTIATED: readonly (Outcome | undefined)[] = ['corrected', 'penalised']

/** 疑似 unless an officer has found it to be so. */
export const spokenMatter = ({
  outcome: found,
  matterName,
}: Pick<Clue, 'outcome' | 'matterName'>): string =>
  SUBSTANTIATED.includes(found) ? matterName : `疑似${matterName}`
