import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { RECTIFICATION_LETTERS } from '@domain/advice/rectification'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import { RECTIFICATION, type RectificationWritten } from '../../../outbox/kinds/advice-written'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { rectificationFaults } from '../faults'
import { PhotosHere } from '../../../outbox/photos-here'

/** What the facility has put right, reported for it by the coordinator. */
export default function RectifyPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<RectificationWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const [fault] = rectificationFaults(draft)
  const send = () => {
    submit(id)
    void redirectTo({ url: `/${pageOf.adviceFinish(id)}` })
  }
  return (
    <Page action={<BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={send} />}>
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">{content.facility.name}</View>
        <View className="quiet">{content.spokenNumber}</View>
      </Card>
      <Card>
        <Field label="改了什么">
          <NoteInput
            label="改了什么"
            value={content.words}
            maxLength={RECTIFICATION_LETTERS}
            placeholder="如：清水池已加盖上锁"
            onChange={(words) => writing.change((said) => ({ ...said, words }))}
          />
        </Field>
        <Field label="照片">
          <PhotosHere place={RECTIFICATION} {...{ draft, writing }} />
        </Field>
      </Card>
    </Page>
  )
}
