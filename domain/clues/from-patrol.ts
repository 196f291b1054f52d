// What a patrol found becomes clues: one per matter, with everything that proves it. How a visit ended and what differs
// from the registry are reported too (指南·饮用水（二）信息报告 1, 2 and its twins).

import type { JudgedItem } from '../checklists/answers'
import { spokenBasis } from '../checklists/basis'
import { gravityOf, type Severity } from '../checklists/severity'
import { findingsByMatter } from '../checklists/findings'
import { spokenFailure } from '../checklists/spoken-item'
import type { Facility } from '../facilities/facility'
import { specialtiesOf, type Described } from '../facilities/kinds'
import { differenceNames, patrolEndNames, type Patrol, type PatrolEnd } from '../patrols/patrol'
import { PASSING_MATTER } from '../patrols/visit'
import type { Specialty } from '../people/specialties'
import type { Clue, Finding } from './clue'
import { clueIdOf, clueOf, type Source, type Suspicion } from './report'
import type { County } from './routing'

type Submitted = Omit<Patrol, 'trail' | 'clueIds'>

/** As much of a patrol as says what was found; a phone knows it before it submits. */
export type Observed = Pick<Patrol, 'checklists' | 'end' | 'note' | 'photos' | 'differences'>

export const cluesOf = (
  patrol: Submitted,
  facility: Facility,
  county: County,
): Omit<Clue, 'trail'>[] =>
  suspicionsOf(patrol, facility).map((found) => ({
    ...clueOf(found, sourceOf(patrol, facility), county),
    ...foundAgain(found, patrol, facility),
  }))

/** 游医 found again are one matter with those that were reported before, and wait for nothing (指南·非法行医 3.4.1). */
function foundAgain(
  found: Suspicion,
  { endedAt }: Submitted,
  { lookAgainPatrolId, lastPatrol }: Facility,
): Pick<Clue, 'earlierClueId'> {
  const isLater = endedAt >= (lastPatrol?.endedAt ?? '')
  if (found.matter !== PASSING_MATTER || !lookAgainPatrolId || !isLater) return {}
  return { earlierClueId: clueIdOf(lookAgainPatrolId, found) }
}

const sourceOf = (
  { _id, patrolledBy, patrolledByName, submittedAt }: Submitted,
  { _id: facilityId, name: facilityName, address, area, county, township }: Facility,
): Source => ({
  origin: { kind: 'patrol', id: _id },
  where: { facilityId, facilityName, address, area, county, township },
  by: { _id: patrolledBy, name: patrolledByName },
  at: submittedAt,
})

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
