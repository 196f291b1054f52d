// What has happened with a clue, in the order in which it did.

import { spokenHandling } from '@domain/clues/handling'
import type { Instant } from '@domain/kernel/time'
import type { PhotoRef } from '@domain/photos/photo'
import type { Shown } from './shown'

export interface Told {
  at: Instant
  what: string
  words?: string
  photos?: readonly PhotoRef[]
}

export function storyOf({ clue, names }: Shown): Told[] {
  const nameOf = (id: string) => names[id] ?? '一位工作人员'
  const reported = { at: clue.reportedAt, what: `${clue.reportedByName} 上报` }
  const opened =
    clue.openedAt && clue.openedBy
      ? [{ at: clue.openedAt, what: `${nameOf(clue.openedBy)} 已打开` }]
      : []
  const handled = clue.handlings.map(({ at, words, photos, ...done }) => ({
    ...{ at, what: spokenHandling(done) },
    ...(words && { words }),
    ...(photos && { photos }),
  }))
  return [reported, ...opened, ...handled].sort(byTime)
}

const byTime = (one: Told, other: Told) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
