import { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { DraftGone } from '../../../outbox/draft-gone'
import type { ReinspectionWritten } from '../../../outbox/kinds/advice-written'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { reinspectionFaults } from '../faults'
import { sendVisit } from '../send-visit'
import { VisitFields } from '../visit-fields'
import { AgainItem } from './again-item'

/** 复查: what failed is looked at again, and nothing else. */
export default function ReinspectPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<ReinspectionWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const [fault] = reinspectionFaults(draft)
  return (
    <Page
      action={
        <BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={() => sendVisit(id)} />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">{content.facility.name}</View>
        <View className="quiet">{content.spokenNumber}</View>
        <View className="quiet">只看上次不合格的。没整改的，提交后会成为疑似线索</View>
      </Card>
      {content.visit.end === 'done' &&
        content.asked.flatMap(({ id: checklistId, sections }) =>
          sections
            .flatMap(({ items }) => items)
            .map((item) => (
              <AgainItem
                key={`${checklistId} ${item.id}`}
                {...{ checklistId, item, draft, writing }}
              />
            )),
        )}
      <VisitFields {...{ draft, writing }} />
    </Page>
  )
}
