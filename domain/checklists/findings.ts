// One patrol, one clue per matter: failed items that point to the same thing are told together.

import type { Specialty } from '../people/specialties'
import type { JudgedChecklist, JudgedItem } from './answers'
import { gravityOf, type Severity } from './severity'
import type { MatterId } from './matters'

export interface FailedMatter {
  matter: MatterId
  matterName: string
  specialty: Specialty
  /** The highest of its items. */
  severity: Severity
  items: JudgedItem[]
}

/** The failed items of a visit by matter, in the order in which each matter first appears. */
export function findingsByMatter(judged: readonly JudgedChecklist[]): FailedMatter[] {
  const found = new Map<string, FailedMatter>()
  for (const { specialty, items } of judged)
    for (const item of items.filter(({ result }) => result === 'fail')) {
      const key = `${specialty} ${item.matter}`
      const before = found.get(key)
      const severest = higher(before?.severity ?? item.severity, item.severity)
      const together = [...(before?.items ?? []), item]
      const { matter, matterName } = item
      found.set(key, { matter, matterName, specialty, severity: severest, items: together })
    }
  return [...found.values()]
}

const higher = (one: Severity, other: Severity): Severity =>
  gravityOf(one) >= gravityOf(other) ? one : other
