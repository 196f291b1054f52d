import { checklistsFor } from '@domain/checklists'
import {
  askedOf,
  isMeasured,
  type Checklist,
  type MeasuredItem,
} from '@domain/checklists/checklist'
import { pointsOf } from '@domain/checklists/judge-reading'
import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import type { PhotoRef } from '@domain/photos/photo'
import type { Clue } from '@domain/clues/clue'
import { cluesOf } from '@domain/clues/from-patrol'
import type { County } from '@domain/clues/routing'
import type { Facility } from '@domain/facilities/facility'
import type { Patrol, PatrolReport } from '@domain/patrols/patrol'
import { judgeAll, patrolOf } from '@domain/patrols/report'
import type { Person } from '@domain/people/person'
import { anId } from './people'

const NEW_TRAIL = { seq: 1, hash: '0'.repeat(64) }

type Wrong = Record<string, Partial<Answer>>

/** Every item answered 合格 and everything measured within its limits, but for what `wrong` says of an item and what follows. */
export function answersTo(checklist: Checklist, facility: Facility, wrong: Wrong = {}): Answers {
  const items = checklist.sections.flatMap((section) => section.items)
  const checks = items.filter(({ kind }) => kind === 'check')
  return askedOf(checklist, facility, {
    checklistId: checklist.id,
    version: checklist.version,
    answers: checks.map(({ id }) => ({ itemId: id, result: 'pass', photos: [], ...wrong[id] })),
    readings: items.filter(isMeasured).map(readingWithin),
  })
}

const waterWithin = { ph: '7.2', disinfectant: '0.5' }

function readingWithin(item: MeasuredItem): Reading {
  const measured = { itemId: item.id, photos: [] }
  if (item.kind === 'quantity') {
    const { lowest, highest = '' } = item.quantity
    return { ...measured, raw: lowest ?? highest }
  }
  const [point] = pointsOf(item)
  const used = item.measure === 'disinfectant' && ({ disinfectant: 'chlorine' } as const)
  return { ...measured, point, raw: waterWithin[item.measure], ...used }
}

/** A finished patrol of the facility, half an hour long, with its first checklist. */
export function aReport(
  facility: Facility,
  { at, wrong = {}, ...said }: { at: string; wrong?: Wrong } & Partial<PatrolReport>,
): PatrolReport {
  const [checklist] = checklistsFor(facility)
  if (!checklist) throw new Error(`No checklist for ${facility.kind}`)
  return {
    _id: anId(),
    facilityId: facility._id,
    startedAt: at,
    endedAt: at,
    end: 'done',
    fix: { longitude: 107.5, latitude: 30.2, accuracy: 15, at },
    checklists: [answersTo(checklist, facility, wrong)],
    differences: [],
    photos: [],
    ...said,
  }
}

/** A photo as this person's phone has uploaded it. */
export const aPhoto = ({ _id }: { _id: string }): PhotoRef => ({
  fileId: `cloud://local-demo.files/photos/${_id}/202603/${anId()}.jpg`,
  sha256: 'a'.repeat(64),
  source: 'camera',
  takenAt: '2026-03-02T01:20:00.000Z',
  size: 200_000,
})

/** A patrol as it is kept, with the clues that follow from what is `wrong`. */
export function aPatrol(
  facility: Facility,
  by: Person,
  { at, ...said }: Parameters<typeof aReport>[1],
  county: County,
): { patrol: Patrol; clues: Clue[] } {
  const report = aReport(facility, { at, ...said })
  const judged = judgeAll(report, facility)
  const submitted = patrolOf(report, { facility, judged, actor: by, now: at, lag: 0 })
  const clues = cluesOf(submitted, facility, county).map((clue) => ({ ...clue, trail: NEW_TRAIL }))
  const clueIds = clues.map(({ _id }) => _id)
  return { patrol: { ...submitted, clueIds, trail: NEW_TRAIL }, clues }
}
