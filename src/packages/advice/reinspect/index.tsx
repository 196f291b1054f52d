import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { phoneNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { ReinspectionWritten } from '../../../outbox/kinds/advice-written'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { reinspectionFaults } from '../faults'
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
  const send = () => {
    submit<ReinspectionWritten>(id, (said) => ({
      ...said,
      visit: { ...said.visit, endedAt: phoneNow() },
    }))
    void redirectTo({ url: `/${pageOf.adviceFinish(id)}` })
  }
  return (
    <Page action={<BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={send} />}>
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
