// How far a patrol has come, and what is still wrong with it; the domain decides both.

import { findChecklist } from '@domain/checklists'
import { faultsIn } from '@domain/checklists/judge'
import type { PhotoRef } from '@domain/photos/photo'
import { Problem } from '@domain/kernel/problems'
import type { PatrolReport } from '@domain/patrols/patrol'
import { checkReport } from '@domain/patrols/report'
import type { Draft, DraftPhoto } from '../../../outbox/draft'
import { patrolReportOf, type Asked, type PatrolContent } from '../../../outbox/patrol-report'

export interface PatrolFault {
  /** The item it is about; absent where it is about the whole. */
  at?: string
  code: string
  words: string
}

export const itemAt = (checklistId: string, itemId: string): string => `${checklistId}/${itemId}`

/** The report as it would be sent, its photos not yet in the cloud. */
export const reportOnPhone = (
  draft: Pick<Draft<PatrolContent>, '_id' | 'content' | 'photos'>,
): PatrolReport =>
  patrolReportOf(draft, (place) => draft.photos.filter((photo) => photo.place === place).map(asRef))

const asRef = ({ _id, source, takenAt, kept }: DraftPhoto): PhotoRef => ({
  ...{ fileId: _id, source, takenAt },
  sha256: kept?.sha256 ?? '',
  size: kept?.size ?? 0,
})

/** In the order of the page. */
export function faultsOf(report: PatrolReport, { facility, own }: Asked): PatrolFault[] {
  const inItems = report.checklists.flatMap((given) =>
    faultsIn(findChecklist(given.checklistId, given.version, own), facility, given).map(
      ({ itemId, problem: { code, message: words } }) => ({
        at: itemAt(given.checklistId, itemId),
        ...{ code, words },
      }),
    ),
  )
  return [...inItems, ...faultsOfWhole(report, facility)]
}

function faultsOfWhole(...whole: Parameters<typeof checkReport>): PatrolFault[] {
  try {
    checkReport(...whole)
    return []
  } catch (refused) {
    if (!(refused instanceof Problem)) throw refused
    return [{ code: refused.code, words: refused.message }]
  }
}

export interface Progress {
  asked: number
  answered: number
  /** The first item without an answer. */
  nextAt: string | undefined
}

export function progressOf(asked: number, faults: readonly PatrolFault[]): Progress {
  const missing = faults.filter(({ at, code }) => at && code === 'answerMissing')
  return { asked, answered: asked - missing.length, nextAt: missing[0]?.at }
}
