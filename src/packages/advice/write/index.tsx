import { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { ADVICE_IS_NO_ORDER, NUMBER_COMES_LATER } from '@domain/advice/words'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { AdviceWritten, RequestWritten } from '../../../outbox/kinds/advice-written'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { RequestField } from './request-field'
import { Terms } from './terms'

/** What is asked of the facility, from what failed; read and signed on the next page. */
export default function WritePage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<AdviceWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const asked = content.requests.filter((each) => each.asked)
  return (
    <Page
      action={
        <BottomAction
          words={asked.length > 0 ? '请对方看，签字' : '至少写一条意见'}
          disabled={asked.length === 0}
          onTap={() => go(pageOf.adviceFinish(id))}
        />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">{content.facility.name}</View>
        <View className="quiet">{NUMBER_COMES_LATER}</View>
        <View className="quiet">{ADVICE_IS_NO_ORDER}</View>
      </Card>
      <Card title="发现的问题和建议">
        {content.requests.map((request, place) => (
          <RequestField
            key={`${request.checklistId} ${request.itemId}`}
            request={request}
            onChange={(changes) => writing.change(reworded(place, changes))}
          />
        ))}
      </Card>
      <Terms
        content={content}
        onChange={(changes) => writing.change((said) => ({ ...said, ...changes }))}
      />
    </Page>
  )
}

const reworded =
  (place: number, changes: Partial<RequestWritten>) =>
  (said: AdviceWritten): AdviceWritten => ({
    ...said,
    requests: said.requests.map((each, at) => (at === place ? { ...each, ...changes } : each)),
  })
