import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { assistanceKindNames } from '@domain/assistance/kinds'
import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { AssistanceWritten } from '../../../outbox/kinds/assistance-written'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { faultOf } from '../fault'
import { HelpFields } from './help-fields'

/** What an officer asked, and what was seen and done. */
export default function HelpingPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<AssistanceWritten>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={draft} />
  const { content } = draft
  const fault = faultOf(content)
  return (
    <Page
      action={<BottomAction words={fault ?? '提交'} disabled={!!fault} onTap={() => send(id)} />}
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card>
        <View className="title">{assistanceKindNames[content.kind]}</View>
        <View className="quiet">{content.askedByName}请您办：</View>
        <View>{content.asked}</View>
        <View className="quiet">{content.place}</View>
      </Card>
      <HelpFields {...{ draft, writing }} />
    </Page>
  )
}

/** It ends when it is submitted. */
function send(id: Id): void {
  submit<AssistanceWritten>(id, (said) => ({ ...said, endedAt: phoneNow() }))
  void redirectTo({ url: `/${pageOf.helped(id)}` })
}
