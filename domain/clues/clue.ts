// A clue: what somebody found wrong of one matter. Until an officer decides it is a suspicion, and every word of it says so.

import { judgedItem } from '../checklists/answers'
import { gravityOf, severity } from '../checklists/severity'
import { id } from '../kernel/ids'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, boolean, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import { specialty } from '../people/specialties'
import { photoRef } from '../photos/photo'
import { askedList } from './asked'
import { corrections } from './correction'
import { pause } from './pauses'
import { handling } from './handling'
import { body, isSubstantiated, noActionReason, outcome } from './outcome'
import { clueStatus } from './status'

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

export const scene = object({
  leftAt: instant,
  leftBy: string(),
  partners: array(string()),
  arrivedAt: instant.optional(),
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
  /** Made of what a resident sent: whoever reported it owes an answer. */
  fromResident: boolean().optional(),
  reportedBy: id,
  reportedByName: string(),
  reportedAt: instant,
  /** Sorts by the time of the report, unique. */
  listKey: string(),
  /** Sorts the clues of one status: while it is open what presses comes before the rest, each by time; unique. */
  queueKey: string(),
  status: clueStatus,
  officerId: id,
  /** Everybody who was asked to open it, one after the other. */
  asked: askedList,
  /** By the first of them who opened it, since it was last given to somebody. */
  openedAt: instant.optional(),
  openedBy: id.optional(),
  /** When the next is asked; absent where nobody is. */
  escalateAt: instant.optional(),
  /** Sorts by when everybody had been asked and nobody had opened or accepted it, unique; absent while that is not so. */
  unheededKey: string().optional(),
  /** What was decided, by whom and in which words; whoever decides next says how many of them he has seen. */
  handlings: array(handling),
  /** Since when it waits for what it waits for now. */
  waitsSince: instant,
  pauses: array(pause),
  /** The last instant in time, and from when that is near; absent where no clock of its own runs. */
  dueAt: instant.optional(),
  soonAt: instant.optional(),
  /** Its deadline may still change with an announcement of holidays. */
  dueProvisional: boolean().optional(),
  /** Sorts open clues by their deadline, those that stand still last; unique, absent where no clock of its own runs. */
  dueKey: string().optional(),
  acceptedBy: id.optional(),
  acceptedByName: string().optional(),
  acceptedAt: instant.optional(),
  closedBy: id.optional(),
  closedByName: string().optional(),
  closedAt: instant.optional(),
  outcome: outcome.optional(),
  words: string().optional(),
  noActionReason: noActionReason.optional(),
  referredTo: object({ body, name: string().optional() }).optional(),
  /** How its end was put right, where it was. */
  corrections: corrections.optional(),
  /** The clue that it was merged into, and what it was before. */
  mergedInto: id.optional(),
  statusBefore: clueStatus.optional(),
  caseId: id.optional(),
  /** Where it was reported, while another county has it: given back, it is there again. */
  cameFrom: object({
    county: string(),
    area: string(),
    township: string(),
    facilityId: id.optional(),
  }).optional(),
  /** Of an emergency: when officers left for the scene and arrived, and with whom. */
  scene: scene.optional(),
  /** When the timer seals the photos of answers. */
  sealAt: instant.optional(),
  trail: trailHead,
})

type Queued = Pick<Clue, 'severity' | 'listKey'>

/** Among open clues an officer reads emergencies first, then what is urgent. */
export const openQueueKey = ({ severity: pressing, listKey }: Queued): string =>
  `${gravityOf(pressing)} ${listKey}`

/** From here on an open clue is of an emergency. */
export const openEmergenciesFrom = `${gravityOf('emergency')} `

export const closedQueueKey = ({ listKey }: Pick<Clue, 'listKey'>): string => `0 ${listKey}`

export type Finding = Infer<typeof finding>
export type Clue = Infer<typeof clue>

/** 疑似 unless an officer has found it to be so. */
export const spokenMatter = ({
  outcome: decided,
  matterName,
}: Pick<Clue, 'outcome' | 'matterName'>): string =>
  isSubstantiated(decided) ? matterName : `疑似${matterName}`
