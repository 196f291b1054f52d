// Answers as a phone would send them: everything that is asked passes unless a test says otherwise.

import type { Answer, Answers, Reading } from '@domain/checklists/answers'
import { sectionsFor, type Checklist } from '@domain/checklists/checklist'
import { findingsByMatter } from '@domain/checklists/findings'
import { judge } from '@domain/checklists/judge'
import { pointsOf } from '@domain/checklists/judge-reading'
import type { PhotoRef } from '@domain/photos/photo'
import type { Described } from '@domain/facilities/kinds'

export const aSupply = (traits: Described['traits'] = {}): Described => ({
  kind: 'ruralCentralSupply',
  traits: { waterSource: 'surface', disinfectant: 'chlorine', ...traits },
})

export const aClinic = (traits: Described['traits'] = {}): Described => ({
  kind: 'licensedInstitution',
  traits: { institutionKind: 'outpatientDepartment', ...traits },
})

export const aPhoto = (change: Partial<PhotoRef> = {}): PhotoRef => ({
  fileId: 'cloud://env/photos/one.jpg',
  sha256: 'a'.repeat(64),
  source: 'camera',
  takenAt: '2026-03-02T01:00:00.000Z',
  size: 240_000,
  ...change,
})

export const aReading = (itemId: string, raw: string, change: Partial<Reading> = {}): Reading => ({
  itemId,
  point: 'outlet',
  raw,
  photos: [],
  ...change,
})

export const failing = (itemId: string, note = '现场没有看到'): Answer => ({
  itemId,
  result: 'fail',
  note,
  photos: [],
})

/** The ids of what is asked there, after these answers. */
export const askedIds = (checklist: Checklist, facility: Described, answers: Answer[] = []) =>
  sectionsFor(checklist, facility, { answers }).flatMap(({ items }) => items.map(({ id }) => id))

/** What fails when these are answered with no: matter and severity of each clue. */
export const foundWhere = (checklist: Checklist, facility: Described, ...ids: string[]) => {
  const change = { answers: ids.map((id) => failing(id)) }
  const judged = judge(checklist, facility, answering(checklist, facility, change))
  return findingsByMatter([judged]).map(({ matter, severity }) => [matter, severity])
}

const WITHIN = { ph: '7.2', disinfectant: '0.50' }

/** Every asked check passes and every asked test has a reading within its limits. */
export function allPassing(checklist: Checklist, facility: Described): Answers {
  const asked = sectionsFor(checklist, facility).flatMap(({ items }) => items)
  return {
    checklistId: checklist.id,
    version: checklist.version,
    answers: asked
      .filter(({ kind }) => kind === 'check')
      .map(({ id }) => ({ itemId: id, result: 'pass', photos: [] })),
    readings: asked.flatMap((item) =>
      item.kind === 'reading'
        ? [aReading(item.id, WITHIN[item.measure], { point: pointsOf(item)[0] })]
        : [],
    ),
  }
}

/** All passing but for these. */
export function answering(
  checklist: Checklist,
  facility: Described,
  change: { answers?: Answer[]; readings?: Reading[] },
): Answers {
  const passing = allPassing(checklist, facility)
  const said = new Set(
    [...(change.answers ?? []), ...(change.readings ?? [])].map((each) => each.itemId),
  )
  const kept = <Each extends { itemId: string }>(each: Each) => !said.has(each.itemId)
  return {
    ...passing,
    answers: [...passing.answers.filter(kept), ...(change.answers ?? [])],
    readings: [...passing.readings.filter(kept), ...(change.readings ?? [])],
  }
}
