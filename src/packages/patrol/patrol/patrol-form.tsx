import { useMemo } from 'react'
import { useDidShow, useReady } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import type { Draft } from '../../../outbox/draft'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { phoneNow } from '../../../clock'
import { go, pageOf } from '../../../go'
import { ChecklistForm } from './checklist-form'
import { Differences } from './differences'
import { NextItem } from './next-item'
import { NotDone } from './not-done'
import { photosByPlace } from './photos-by-place'
import { faultsOf, progressOf, reportOnPhone } from './progress'
import { goToWanted, scrollToItem } from './scroll-to-item'
import { Unsaved } from './unsaved'
import type { usePatrolDraft } from './use-patrol-draft'
import { VisitHead } from './visit-head'
import { WhichChecklists } from './which-checklists'

type PatrolFormProps = Omit<ReturnType<typeof usePatrolDraft>, 'draft'> & {
  draft: Draft<PatrolContent>
}

export function PatrolForm({ draft, unsaved, editing, look, saveAgain }: PatrolFormProps) {
  const { content } = draft
  const { facility, report, lastAt } = content
  const photos = useMemo(() => photosByPlace(draft.photos), [draft.photos])
  const sent = reportOnPhone(draft)
  const progress = progressOf(sent, facility, faultsOf(sent, facility, phoneNow()))
  useDidShow(() => {
    look()
    goToWanted()
  })
  useReady(() => {
    if (lastAt) scrollToItem(lastAt)
  })

  const finish = () => go(pageOf.finish(draft._id))
  const beside = progress.nextAt && <NextItem {...progress} />
  return (
    <Page action={<BottomAction words="填完了，核对" onTap={finish} beside={beside} />}>
      {unsaved && <Unsaved onSave={saveAgain} />}
      {draft.lostPhotoCount > 0 && (
        <Card>有 {draft.lostPhotoCount} 张照片上次没有存下来，请补拍</Card>
      )}
      <VisitHead content={content} editing={editing} />
      {report.end === 'done' ? (
        report.checklists.map((given) => (
          <ChecklistForm key={given.checklistId} {...{ given, facility, photos, editing }} />
        ))
      ) : (
        <NotDone {...{ report, photos, editing }} />
      )}
      {report.end === 'done' && <WhichChecklists {...{ report, facility, editing }} />}
      <Differences {...{ report, photos, editing }} />
    </Page>
  )
}
