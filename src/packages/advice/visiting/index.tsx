import { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { visitKindNames } from '@domain/advice/ordered-visit'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { DraftGone } from '../../../outbox/draft-gone'
import type { VisitAnswerWritten } from '../../../outbox/kinds/advice-written'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { visitFaults } from '../faults'
import { sendVisit } from '../send-visit'
import { VisitFields } from '../visit-fields'
import { SeenCard } from './seen-card'

/** What an officer asked to look at, one by one. */
export default function VisitingPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<VisitAnswerWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const [fault] = visitFaults(draft)
  return (
    <Page
      action={
        <BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={() => sendVisit(id)} />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">
          {visitKindNames[content.kind]}：{content.facility.name}
        </View>
        <View className="quiet">{content.orderedByName}请您去看下面这些</View>
        {content.note && <View>{content.note}</View>}
      </Card>
      {content.visit.end === 'done' &&
        content.asked.map((_question, place) => (
          <SeenCard key={place} {...{ place, draft, writing }} />
        ))}
      <VisitFields {...{ draft, writing }} />
    </Page>
  )
}
