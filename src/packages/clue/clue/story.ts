// What has happened with a clue and with those that were merged into it, in the order in which it did.

import { spokenHandling } from '@domain/clues/handling'
import type { Instant } from '@domain/kernel/time'
import type { PhotoRef } from '@domain/photos/photo'
import type { Shown } from './shown'

type Merged = Shown['merged'][number]

export interface Told {
  at: Instant
  what: string
  words?: string
  photos?: readonly PhotoRef[]
}

/** Its own, and that of every clue that was merged into it. */
export function storyOf({ clue, names, merged }: Shown): Told[] {
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
  return [reported, ...opened, ...handled, ...merged.flatMap(ofMerged)].sort(byTime)
}

/** That it was merged is told by the clue that it was merged into. */
const ofMerged = ({ reportedAt, reportedByName, found, handlings }: Merged): Told[] => [
  { at: reportedAt, what: `${reportedByName} 也上报了这件事`, words: found.join('；') },
  ...handlings
    .filter(({ what }) => what !== 'merged')
    .map(({ at, words, photos: _behindItsRow, ...done }) => ({
      ...{ at, what: `${spokenHandling(done)}（${reportedByName}上报的那条）` },
      ...(words && { words }),
    })),
]

const byTime = (one: Told, other: Told) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)
