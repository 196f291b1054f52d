// Everything else that is written in this package begins as a draft, from what the cloud has shown of the advice or visit.

import { visitKindNames } from '@domain/advice/ordered-visit'
import { spokenBasis } from '@domain/checklists/basis'
import type { AnswerTo } from '../../cloud'
import { phoneNow } from '../../clock'
import { beginDraft } from '../../outbox/begin-draft'
import {
  visitBegun,
  type RectificationWritten,
  type ReinspectionWritten,
  type VisitAnswerWritten,
} from '../../outbox/kinds/advice-written'

type Shown = AnswerTo<'advice.show'>

export const beginRectification = ({ advice, facility }: Shown): Promise<void> =>
  beginDraft<RectificationWritten>({
    kind: 'rectification',
    title: `整改情况：${advice.facilityName}`,
    content: {
      ...{ adviceId: advice._id, spokenNumber: advice.spokenNumber, facility, words: '' },
    },
    isSame: ({ adviceId }) => adviceId === advice._id,
  })

export const beginReinspection = ({ advice, facility, asked }: Shown): Promise<void> =>
  beginDraft<ReinspectionWritten>({
    kind: 'reinspection',
    title: `复查：${advice.facilityName}`,
    content: {
      ...{ adviceId: advice._id, spokenNumber: advice.spokenNumber, facility, asked },
      before: advice.items.map(({ checklistId, itemId, found, words, points }) => ({
        ...{ checklistId, itemId, found, words },
        ...(points && { points }),
      })),
      answers: asked.map(({ id: checklistId, version }) => ({
        ...{ checklistId, version, answers: [], readings: [] },
      })),
      visit: visitBegun(phoneNow()),
    },
    isSame: ({ adviceId }) => adviceId === advice._id,
  })

export const beginVisit = ({ visit, facility }: AnswerTo<'visits.show'>): Promise<void> =>
  beginDraft<VisitAnswerWritten>({
    kind: 'orderedVisit',
    title: `${visitKindNames[visit.kind]}：${visit.facilityName}`,
    content: {
      ...{ visitId: visit._id, kind: visit.kind, asked: visit.asked, note: visit.note },
      facility: { ...facility, name: visit.facilityName },
      orderedByName: visit.orderedByName,
      results: visit.asked.map(() => ({ words: '' })),
      visit: visitBegun(phoneNow()),
    },
    isSame: ({ visitId }) => visitId === visit._id,
  })

/** An item of an advice as it is shown. */
export const shownItem = ({
  clause,
  ...item
}: Shown['advice']['items'][number]): typeof item & { basis: string } => ({
  ...item,
  basis: spokenBasis(clause),
})
