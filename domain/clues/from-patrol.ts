// What a patrol found becomes clues: one per matter, with everything that proves it. How a visit ended and what differs
// from the registry are reported too (指南·饮用水（二）信息报告 1, 2 and its twins).

import type { JudgedItem } from '../checklists/answers'
import { spokenBasis } from '../checklists/basis'
import { gravityOf, type Severity } from '../checklists/severity'
import { findingsByMatter } from '../checklists/findings'
import { spokenFailure } from '../checklists/spoken-item'
import type { Facility } from '../facilities/facility'
import { specialtiesOf, type Described } from '../facilities/kinds'
import { derivedId, type Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import { differenceNames, patrolEndNames, type Patrol, type PatrolEnd } from '../patrols/patrol'
import type { Specialty } from '../people/specialties'
import { openQueueKey, type Clue, type Finding } from './clue'
import { responsibleOfficer, type County } from './routing'

type Submitted = Omit<Patrol, 'trail' | 'clueIds'>

/** As much of a patrol as says what was found; a phone knows it before it submits. */
export type Observed = Pick<Patrol, 'checklists' | 'end' | 'note' | 'photos' | 'differences'>

export interface Suspicion {
  matter: string
  matterName: string
  specialty: Specialty
  severity: Severity
  findings: Finding[]
}

export const cluesOf = (
  patrol: Submitted,
  facility: Facility,
  county: County,
): Omit<Clue, 'trail'>[] =>
  suspicionsOf(patrol, facility).map((found) => clueOf(found, patrol, facility, county))

/** Whether anything is to be reported, so that nobody looks up an officer for nothing. */
export const findsSomething = (patrol: Submitted): boolean =>
  patrol.failedCount > 0 || patrol.end !== 'done' || patrol.differences.length > 0

/** What will be reported, one per matter; the gravest first, for an officer who can receive one message only. */
export function suspicionsOf(patrol: Observed, facility: Described): Suspicion[] {
  const main = specialtiesOf(facility)[0] ?? 'illegalPractice'
  const failed = findingsByMatter(patrol.checklists).map(({ items, ...each }) => ({
    ...each,
    findings: items.map(itemFinding),
  }))
  return [...failed, ...ended(patrol, main), ...differing(patrol, main)].sort(graver)
}

const graver = (one: Suspicion, other: Suspicion) =>
  gravityOf(other.severity) - gravityOf(one.severity)

const endSeverity: Record<PatrolEnd, Severity | undefined> = {
  done: undefined,
  longOutOfBusiness: 'ordinary',
  closedDown: 'ordinary',
  refusedEntry: 'urgent',
}

function ended({ end, note, photos }: Observed, specialty: Specialty): Suspicion[] {
  const grave = endSeverity[end]
  if (!grave) return []
  const name = patrolEndNames[end]
  const finding = { question: `到现场时：${name}`, words: note ?? name, photos }
  return [{ matter: end, matterName: name, specialty, severity: grave, findings: [finding] }]
}

function differing({ differences }: Observed, specialty: Specialty): Suspicion[] {
  if (differences.length === 0) return []
  const findings = differences.map(({ what, words, photos }) => ({
    question: `${differenceNames[what]}与登记不符`,
    words,
    photos,
  }))
  const matterName = '登记信息与现场不符'
  return [{ matter: 'informationDiffers', matterName, specialty, severity: 'ordinary', findings }]
}

const itemFinding = (item: JudgedItem): Finding => ({
  question: item.question,
  clause: spokenBasis(item.clause),
  words: spokenFailure(item),
  item,
  photos: [...item.photos, ...item.readings.flatMap(({ photos }) => photos)],
})

/** The clue of one matter of one patrol, the same each time. */
export const clueIdOf = (
  { _id }: Pick<Patrol, '_id'>,
  { specialty, matter }: Pick<Suspicion, 'specialty' | 'matter'>,
): Id => derivedId(_id, `${specialty} ${matter}`)

const keysOf = (pressing: Severity, key: string) => ({
  listKey: key,
  queueKey: openQueueKey({ severity: pressing, listKey: key }),
})

function clueOf(
  found: Suspicion,
  patrol: Submitted,
  { address, name, _id: facilityId, area, county, township }: Facility,
  routing: County,
): Omit<Clue, 'trail'> {
  const _id = clueIdOf(patrol, found)
  return {
    _id,
    ...{ facilityId, facilityName: name, address, area, county, township },
    ...found,
    patrolId: patrol._id,
    reportedBy: patrol.patrolledBy,
    reportedByName: patrol.patrolledByName,
    reportedAt: patrol.submittedAt,
    ...keysOf(found.severity, listKey(patrol.submittedAt, _id)),
    status: 'reported',
    officerId: responsibleOfficer(routing, { area, specialty: found.specialty }),
  }
}
