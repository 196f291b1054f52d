import { useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { givenAsNames } from '@domain/advice/advice'
import { LATEST_RECTIFY_DAYS } from '@domain/advice/check-advice'
import { ADVICE_IS_NO_ORDER, DATE_IS_REQUESTED, NUMBER_COMES_LATER } from '@domain/advice/words'
import { addDays, dayOf } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { DayField } from '../day-field'
import { RequestField } from './request-field'

const GIVEN_AS = (Object.keys(givenAsNames) as (keyof typeof givenAsNames)[]).map((value) => ({
  value,
  word: givenAsNames[value],
}))

/** What is asked of the facility, from what failed; read and signed on the next page. */
export default function WritePage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<AdviceWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const change = (changes: Partial<AdviceWritten>) =>
    writing.change((said) => ({ ...said, ...changes }))
  const today = dayOf(serverNow())
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
            onChange={(changes) =>
              writing.change((said) => ({
                ...said,
                requests: said.requests.map((each, at) =>
                  at === place ? { ...each, ...changes } : each,
                ),
              }))
            }
          />
        ))}
      </Card>
      <Card>
        <Field label="建议在这一天前整改">
          <DayField
            label="建议整改日期"
            value={content.rectifyOn}
            start={today}
            end={addDays(today, LATEST_RECTIFY_DAYS)}
            onChange={(rectifyOn) => change({ rectifyOn })}
          />
        </Field>
        <View className="quiet">{DATE_IS_REQUESTED}</View>
        <Field label="其他建议（没有就不填）">
          <NoteInput label="其他建议" value={content.note} onChange={(note) => change({ note })} />
        </Field>
        <Field label="怎么给对方">
          <Choice
            label="怎么给对方"
            options={GIVEN_AS}
            value={content.givenAs}
            onChoose={(givenAs) => change({ givenAs })}
          />
        </Field>
      </Card>
    </Page>
  )
}
