import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { clueAnswer } from '@domain/clues/decisions/send-back'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import { CLUE_ANSWER, type ClueAnswerWritten } from '../../../outbox/kinds/clue-answer-written'
import { PhotosHere } from '../../../outbox/photos-here'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'

const WORDS = clueAnswer.shape.words
const MOST = 500

/** What the officer asked for, answered by whoever reported it. */
export default function AnswerPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<ClueAnswerWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const isReady = WORDS.safeParse(content.words).success
  const send = () => {
    submit(id)
    void redirectTo({ url: `/${pageOf.clueAnswered(id)}` })
  }
  return (
    <Page
      action={
        <BottomAction
          words={isReady ? '提交' : '请写补充的情况'}
          disabled={!isReady}
          onTap={send}
        />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">{content.facilityName}</View>
        <View>{content.spokenMatter}</View>
      </Card>
      <Card title="执法人员请您补充">
        <View>{content.asked}</View>
      </Card>
      <Card>
        <Field label="补充的情况">
          <NoteInput
            label="补充的情况"
            value={content.words}
            maxLength={MOST}
            placeholder="看到什么、在哪里、什么时候"
            onChange={(words) => writing.change((said) => ({ ...said, words }))}
          />
        </Field>
        <Field label="照片">
          <PhotosHere place={CLUE_ANSWER} {...{ draft, writing }} />
        </Field>
      </Card>
    </Page>
  )
}
