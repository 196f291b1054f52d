// Everything else that is written in this package begins as a draft, from what the cloud has shown of the advice or visit.

import { visitKindNames } from '@domain/advice/ordered-visit'
import { spokenBasis } from '@domain/checklists/basis'
import type { AnswerTo } from '../../cloud'
import { phoneNow } from '../../clock'
import { tell } from '../../dialogs'
import { go } from '../../go'
import type { Draft } from '../../outbox/draft'
import { draftPage } from '../../outbox/draft-page'
import {
  visitBegun,
  type RectificationWritten,
  type ReinspectionWritten,
  type VisitAnswerWritten,
} from '../../outbox/kinds/advice-written'
import { drafts } from '../../outbox/phone-outbox'
import { StorageFull } from '../../platform/contracts'
import { profile } from '../../session'

interface Begun<Content> {
  kind: string
  title: string
  content: Content
  /** What is written already about the same. */
  isSame: (content: Content) => boolean
}

/** Goes on with what is there already. */
async function begin<Content>({ isSame, ...begun }: Begun<Content>): Promise<void> {
  const personId = profile.get()?._id
  if (!personId) return
  const before = (drafts.list(personId) as Draft<Content>[]).find(
    ({ kind, content }) => kind === begun.kind && isSame(content),
  )
  try {
    const draft = before ?? (await drafts.start({ ...begun, personId }))
    go(draftPage(draft))
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure
    await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再开始')
  }
}

type Shown = AnswerTo<'advice.show'>

export const beginRectification = ({ advice, facility }: Shown): Promise<void> =>
  begin<RectificationWritten>({
    kind: 'rectification',
    title: `整改情况：${advice.facilityName}`,
    content: {
      ...{ adviceId: advice._id, spokenNumber: advice.spokenNumber, facility, words: '' },
    },
    isSame: ({ adviceId }) => adviceId === advice._id,
  })

export const beginReinspection = ({ advice, facility, asked }: Shown): Promise<void> =>
  begin<ReinspectionWritten>({
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
  begin<VisitAnswerWritten>({
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
