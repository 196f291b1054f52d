// An advice begins as a draft with everything that failed on a patrol, which may still be on this phone.

import { makeAdviceCode } from '@domain/advice/code'
import { requestableOf } from '@domain/advice/from-findings'
import { USUAL_RECTIFY_DAYS } from '@domain/advice/check-advice'
import type { JudgedChecklist } from '@domain/checklists/answers'
import { spokenBasis } from '@domain/checklists/basis'
import type { Id } from '@domain/kernel/ids'
import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../clock'
import { tell } from '../dialogs'
import { go } from '../go'
import { StorageFull } from '../platform/contracts'
import { randomBytes } from '../platform/random'
import { profile } from '../session'
import { draftPage } from './draft-page'
import type { Draft } from './draft'
import type { AdviceWritten } from './kinds/advice-written'
import { drafts } from './phone-outbox'

/** What is written already for this patrol, unfinished or on its way. */
export const adviceDraftOf = (patrolId: Id): Draft<AdviceWritten> | undefined => {
  const personId = profile.get()?._id
  if (!personId) return undefined
  return (drafts.list(personId) as Draft<AdviceWritten>[]).find(
    ({ kind, content }) => kind === 'advice' && content.patrolId === patrolId,
  )
}

interface Found {
  _id: Id
  facility: AdviceWritten['facility']
  checklists: readonly JudgedChecklist[]
}

const begun = (
  { _id: patrolId, facility, checklists }: Found,
  random: Uint8Array,
): AdviceWritten => ({
  code: makeAdviceCode(random),
  patrolId,
  facility,
  requests: requestableOf(checklists).map((item) => ({
    ...{ checklistId: item.checklistId, itemId: item.itemId, question: item.question },
    ...{ basis: spokenBasis(item.clause), found: item.found, words: item.words, asked: true },
  })),
  ...{ note: '', givenAs: 'app', refused: false, witness: '', reason: '' },
  name: facility.operatorName ?? '',
  rectifyOn: addDays(dayOf(serverNow()), USUAL_RECTIFY_DAYS),
})

/** Goes on with what is there; a second one is never begun. */
export async function writeAdvice(found: Found): Promise<void> {
  const personId = profile.get()?._id
  if (!personId) return
  try {
    const draft =
      adviceDraftOf(found._id) ??
      (await drafts.start({
        ...{ kind: 'advice', personId, title: `意见书：${found.facility.name}` },
        content: begun(found, await randomBytes(10)),
      }))
    go(draftPage(draft))
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure
    await tell('手机存储空间满了', '请删掉一些不用的照片或应用，再写意见书')
  }
}
