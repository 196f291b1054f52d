import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { seenNames, visitKindNames } from '@domain/advice/ordered-visit'
import { phoneNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import { placeOfResult, type VisitAnswerWritten } from '../../../outbox/kinds/advice-written'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { visitFaults } from '../faults'
import { PhotosHere } from '../photos-here'
import { VisitFields } from '../visit-fields'

const SEEN = (Object.keys(seenNames) as (keyof typeof seenNames)[]).map((value) => ({
  value,
  word: seenNames[value],
}))

/** What an officer asked to look at, one by one. */
export default function VisitingPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<VisitAnswerWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const [fault] = visitFaults(draft)
  const change = (place: number, changes: Partial<VisitAnswerWritten['results'][number]>) =>
    writing.change((said) => ({
      ...said,
      results: said.results.map((each, at) => (at === place ? { ...each, ...changes } : each)),
    }))
  const send = () => {
    submit<VisitAnswerWritten>(id, (said) => ({
      ...said,
      visit: { ...said.visit, endedAt: phoneNow() },
    }))
    void redirectTo({ url: `/${pageOf.adviceFinish(id)}` })
  }
  return (
    <Page action={<BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={send} />}>
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">
          {visitKindNames[content.kind]}：{content.facility.name}
        </View>
        <View className="quiet">{content.orderedByName}请您去看下面这些</View>
        {content.note && <View>{content.note}</View>}
      </Card>
      {content.visit.end === 'done' &&
        content.asked.map((question, place) => (
          <Card key={question} title={question}>
            <Choice
              label={question}
              options={SEEN}
              value={content.results[place]?.seen}
              onChoose={(seen) => change(place, { seen })}
            />
            <Field label="看到的情况">
              <NoteInput
                label={`${question}的情况`}
                value={content.results[place]?.words ?? ''}
                maxLength={300}
                onChange={(words) => change(place, { words })}
              />
            </Field>
            <PhotosHere place={placeOfResult(place)} {...{ draft, writing }} />
          </Card>
        ))}
      <VisitFields {...{ draft, writing }} />
    </Page>
  )
}
