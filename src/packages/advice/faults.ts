// What still keeps a record from being sent, in words, by the rules that the cloud will apply.

import { adviceReport, requestWords } from '@domain/advice/advice'
import { rectifyOnFault } from '@domain/advice/check-advice'
import { checkAnswer } from '@domain/advice/ordered-visit'
import { judgeAgain } from '@domain/advice/asked-again'
import { rectificationWords } from '@domain/advice/rectification'
import { Problem } from '@domain/kernel/problems'
import { dayOf } from '@domain/kernel/time'
import { patrolEndNames } from '@domain/patrols/patrol'
import type { PhotoRef } from '@domain/photos/photo'
import { serverNow } from '../../clock'
import type { Draft } from '../../outbox/draft'
import type { PhotosAt } from '../../outbox/outbox'
import {
  reinspectionReportOf,
  SIGNATURE,
  VISIT,
  visitAnswerOf,
  RECTIFICATION,
  type AdviceWritten,
  type RectificationWritten,
  type ReinspectionWritten,
  type VisitAnswerWritten,
  type VisitWritten,
} from '../../outbox/kinds/advice-written'

const said = (words: string | false | undefined): string[] => (words ? [words] : [])

const has = ({ photos }: Draft, place: string) => photos.some((each) => each.place === place)

/** As many photos as there will be, before they are in the cloud. */
const asSent =
  ({ photos }: Draft): PhotosAt =>
  (at) =>
    photos
      .filter(({ place }) => place === at)
      .map(({ _id, source, takenAt, kept }): PhotoRef => ({
        ...{ fileId: _id, source, takenAt },
        ...{ sha256: kept?.sha256 ?? '', size: kept?.size ?? 1 },
      }))

const nameWords = adviceReport.shape.signing.options[0].shape.name

export function adviceFaults(draft: Draft<AdviceWritten>): string[] {
  const { requests, rectifyOn, refused, name, witness } = draft.content
  const asked = requests.filter((each) => each.asked)
  const wordless = asked.some(({ words }) => !requestWords.safeParse(words).success)
  const late = rectifyOnFault(rectifyOn, dayOf(serverNow()))
  return [
    ...said(asked.length === 0 && '至少写一条意见'),
    ...said(wordless && '有一条意见还没写'),
    ...said(late && `建议整改日期${late}`),
    ...(refused
      ? said(!nameWords.safeParse(witness).success && '请写在场见证人的姓名')
      : [
          ...said(!nameWords.safeParse(name).success && '请写签字人的姓名'),
          ...said(!has(draft, SIGNATURE) && '还没有签字'),
        ]),
  ]
}

export const rectificationFaults = (draft: Draft<RectificationWritten>): string[] => [
  ...said(!rectificationWords.safeParse(draft.content.words).success && '请写明改了什么'),
  ...said(!has(draft, RECTIFICATION) && '请至少拍一张照片，证明已经整改'),
]

/** An end other than normal is proven, as on a patrol. */
const endFaults = (draft: Draft, { end }: VisitWritten): string[] =>
  said(
    end !== 'done' &&
      end !== 'refusedEntry' &&
      !has(draft, VISIT) &&
      `请拍一张照片，证明“${patrolEndNames[end]}”`,
  )

export function reinspectionFaults(draft: Draft<ReinspectionWritten>): string[] {
  const { content } = draft
  if (content.visit.end !== 'done') return endFaults(draft, content.visit)
  return problemOf(() => {
    const { checklists } = reinspectionReportOf(draft, asSent(draft))
    judgeAgain(checklists, content.facility, content.asked)
  })
}

export function visitFaults(draft: Draft<VisitAnswerWritten>): string[] {
  const { content } = draft
  if (content.visit.end !== 'done') return endFaults(draft, content.visit)
  return problemOf(() => checkAnswer(content, visitAnswerOf(draft, asSent(draft))))
}

function problemOf(does: () => void): string[] {
  try {
    does()
    return []
  } catch (failure) {
    if (failure instanceof Problem) return [failure.message]
    throw failure
  }
}
