// What is written in the field after a patrol has found something: advice, what was put right, and visits that look again.

import type { AdviceReport } from '@domain/advice/advice'
import type { OrderedVisit, VisitAnswer } from '@domain/advice/ordered-visit'
import type { ReinspectionReport } from '@domain/advice/reinspection'
import type { Answers } from '@domain/checklists/answers'
import type { Checklist } from '@domain/checklists/checklist'
import type { Facility } from '@domain/facilities/facility'
import type { Id } from '@domain/kernel/ids'
import type { Day, Instant } from '@domain/kernel/time'
import type { PhotosAt } from '../outbox'

export interface RequestWritten {
  checklistId: string
  itemId: string
  question: string
  /** As it is cited. */
  basis: string
  found: string
  words: string
  asked: boolean
}

export interface AdviceWritten {
  patrolId: Id
  facility: { _id: Id; name: string; operatorName?: string }
  requests: RequestWritten[]
  note: string
  rectifyOn: Day
  givenAs: AdviceReport['givenAs']
  refused: boolean
  name: string
  witness: string
  reason: string
  /** What the operator opens it with. */
  code: string
  /** Once it is finished. */
  writtenAt?: Instant
}

export const SIGNATURE = 'signature'

const trimmed = <Name extends string>(name: Name, words: string) =>
  (words.trim() === '' ? {} : { [name]: words.trim() }) as { [Each in Name]?: string }

/** As it is sent; who has not signed yet is shown so by the missing signature. */
export function adviceReportOf(
  { _id, content }: { _id: Id; content: AdviceWritten },
  photosAt: PhotosAt,
  now: Instant,
): AdviceReport {
  const at = content.writtenAt ?? now
  const [signature] = photosAt(SIGNATURE)
  return {
    _id,
    patrolId: content.patrolId,
    requests: content.requests
      .filter(({ asked }) => asked)
      .map(({ checklistId, itemId, words }) => ({ checklistId, itemId, words: words.trim() })),
    ...trimmed('note', content.note),
    rectifyOn: content.rectifyOn,
    writtenAt: at,
    givenAs: content.givenAs,
    code: content.code,
    signing: content.refused
      ? {
          kind: 'refused',
          witness: content.witness.trim(),
          ...trimmed('reason', content.reason),
          at,
        }
      : {
          kind: 'signed',
          name: content.name.trim(),
          signature: signature as NonNullable<typeof signature>,
          at,
        },
  }
}

/** Which advice is meant, as the phone knows it. */
export interface OfAdvice {
  adviceId: Id
  spokenNumber: string
  facility: Pick<Facility, '_id' | 'name'>
}

export interface RectificationWritten extends OfAdvice {
  words: string
}

export const RECTIFICATION = 'rectification'

/** When and how a visit went, whatever it looked at. */
export type VisitWritten = Pick<
  ReinspectionReport,
  'startedAt' | 'endedAt' | 'end' | 'fix' | 'fixMissing'
> & { companion: string; note: string }

export const VISIT = 'visit'
export const visitBegun = (now: Instant): VisitWritten => ({
  ...{ startedAt: now, endedAt: now, end: 'done' as const, companion: '', note: '' },
})

const visitOf = ({ companion, note, fix, fixMissing, ...said }: VisitWritten) => ({
  ...said,
  ...trimmed('companion', companion),
  ...trimmed('note', note),
  ...(fix ? { fix } : { fixMissing: fixMissing ?? '没有定位' }),
})

export interface ReinspectionWritten extends OfAdvice {
  facility: Pick<Facility, '_id' | 'name' | 'kind' | 'traits' | 'place'>
  /** What was found and asked for, by item. */
  before: { checklistId: string; itemId: string; found: string; words: string; points?: string[] }[]
  asked: Checklist[]
  answers: Answers[]
  visit: VisitWritten
}

export const placeOfItem = (checklistId: string, itemId: string): string =>
  `item/${checklistId}/${itemId}`

export function reinspectionReportOf(
  { _id, content }: { _id: Id; content: ReinspectionWritten },
  photosAt: PhotosAt,
): ReinspectionReport {
  const { adviceId, answers, visit } = content
  return {
    ...{ _id, adviceId },
    ...visitOf(visit),
    checklists: visit.end === 'done' ? answers.map((each) => sent(each, photosAt)) : [],
    photos: photosAt(VISIT),
  }
}

/** What was photographed of an item goes with its answer, or with its first reading. */
function sent({ answers, readings, ...given }: Answers, photosAt: PhotosAt): Answers {
  const photosOf = (itemId: string) => photosAt(placeOfItem(given.checklistId, itemId))
  const measured = readings
    .map((each) => ({ ...each, raw: each.raw.trim() }))
    .filter(({ raw }) => raw !== '')
  return {
    ...given,
    answers: answers.map(({ note = '', ...each }) => ({
      ...each,
      ...trimmed('note', note),
      photos: photosOf(each.itemId),
    })),
    readings: measured.map((each, place) => ({
      ...each,
      photos:
        measured.findIndex(({ itemId }) => itemId === each.itemId) === place
          ? photosOf(each.itemId)
          : [],
    })),
  }
}

type Seen = VisitAnswer['results'][number]['seen']

export interface VisitAnswerWritten {
  visitId: Id
  kind: OrderedVisit['kind']
  facility: Pick<Facility, '_id' | 'name' | 'place'>
  asked: string[]
  note?: string | undefined
  orderedByName: string
  results: { seen?: Seen | undefined; words: string }[]
  visit: VisitWritten
}

export const placeOfResult = (place: number): string => `result/${place}`

export function visitAnswerOf(
  { _id, content }: { _id: Id; content: VisitAnswerWritten },
  photosAt: PhotosAt,
): VisitAnswer {
  const { visitId, results, visit } = content
  return {
    ...{ _id, visitId },
    ...visitOf(visit),
    photos: photosAt(VISIT),
    results:
      visit.end === 'done'
        ? results.flatMap(({ seen, words }, place) =>
            seen
              ? [
                  {
                    place,
                    seen,
                    ...trimmed('words', words),
                    photos: photosAt(placeOfResult(place)),
                  },
                ]
              : [],
          )
        : [],
  }
}
