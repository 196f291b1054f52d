import { checklistsFor } from '@domain/checklists'
import { sectionsFor, type Checklist } from '@domain/checklists/checklist'
import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import type { PhotoRef } from '@domain/checklists/photo'
import type { Facility } from '@domain/facilities/facility'
import type { PatrolReport } from '@domain/patrols/patrol'
import { anId } from './people'

type Wrong = Record<string, Partial<Answer>>

/** Every item answered 合格 and every test within its limits, but for what `wrong` says of an item. */
export function answersTo(checklist: Checklist, facility: Facility, wrong: Wrong = {}): Answers {
  const items = sectionsFor(checklist, facility).flatMap((section) => section.items)
  const checks = items.filter(({ kind }) => kind === 'check')
  return {
    checklistId: checklist.id,
    version: checklist.version,
    answers: checks.map(({ id }) => ({ itemId: id, result: 'pass', photos: [], ...wrong[id] })),
    readings: items.flatMap((item): Reading[] =>
      item.kind === 'reading'
        ? [
            {
              itemId: item.id,
              point: 'outlet',
              raw: item.measure === 'ph' ? '7.2' : '0.5',
              photos: [],
            },
          ]
        : [],
    ),
  }
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
