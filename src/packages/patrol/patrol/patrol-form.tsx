import { useMemo } from 'react'
import { useDidShow, useReady } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import type { Draft } from '../../../outbox/draft'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { go, pageOf } from '../../../go'
import { SampleEntry } from '../sample-entry'
import { Differences } from './differences'
import { Facts } from './facts'
import { NextItem } from './next-item'
import { NotDone } from './not-done'
import { OfferedChecklist } from './offered-checklist'
import { photosByPlace } from './photos-by-place'
import { scrollTo, takeWanted } from './scroll-to'
import { Unsaved } from '../../../outbox/unsaved'
import { useOpenSection } from './use-open-section'
import type { usePatrolDraft } from './use-patrol-draft'
import { useStanding } from './use-standing'
import { VisitHead } from './visit-head'

type PatrolFormProps = Omit<ReturnType<typeof usePatrolDraft>, 'draft'> & {
  draft: Draft<PatrolContent>
}

export function PatrolForm({ draft, unsaved, editing, look, saveAgain }: PatrolFormProps) {
  const { content } = draft
  const { report, lastAt } = content
  const photos = useMemo(() => photosByPlace(draft.photos), [draft.photos])
  const { asked, missing, offered, sections, hinting, progress } = useStanding(draft)
  const { facility } = asked
  const opening = useOpenSection(sections, lastAt)
  useDidShow(() => {
    look()
    const at = takeWanted()
    if (at) opening.goTo(at)
  })
  useReady(() => {
    if (opening.start) scrollTo(opening.start)
  })

  const finish = () => go(pageOf.finish(draft._id))
  const beside = progress.nextAt && <NextItem {...{ progress, sections, opening }} />
  return (
    <Page action={<BottomAction words="填完了，核对" onTap={finish} beside={beside} />}>
      {unsaved && <Unsaved onSave={saveAgain} />}
      {draft.lostPhotoCount > 0 && (
        <Card>有 {draft.lostPhotoCount} 张照片上次没有存下来，请补拍</Card>
      )}
      <VisitHead content={content} editing={editing} />
      {report.end === 'done' && (
        <Facts registered={content.facility} {...{ facility, missing, editing }} />
      )}
      {report.end === 'done' && offered.length === 0 && (
        <Card>这类单位还没有检查表，暂时只能记录长期未经营、已关闭或拒绝进入</Card>
      )}
      {offered.map((each) => (
        <OfferedChecklist
          key={each.checklist.id}
          offered={each}
          isOneOfSeveral={offered.length > 1}
          {...{ opening, facility, hinting, photos, editing }}
        />
      ))}
      {report.end !== 'done' && <NotDone {...{ report, photos, editing }} />}
      <Differences {...{ report, photos, editing }} />
      {report.end === 'done' && <SampleEntry facility={content.facility} patrolId={draft._id} />}
    </Page>
  )
}
