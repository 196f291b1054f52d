import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { spokenCode } from '@domain/tip-offs/receipt-code'
import { counterChannel, tipChannelNames } from '@domain/tip-offs/tip-off'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { Page } from '../../../components/page'
import { ReceiptCode } from '../../../components/receipt-code'
import { agreed } from '../../../dialogs'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { TipContent } from '../../../outbox/kinds/word'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { saysNothing, useDroppedIfEmpty } from '../keep-or-drop'
import { missingIn, WordFields } from '../word-fields'
import { Informant } from './informant'
import { useReceiptKey } from './use-receipt-key'

const OFFLINE = '没有网络也能登记，有网后自动发送'
const CHANNELS = counterChannel.options.map((value) => ({ value, word: tipChannelNames[value] }))

/** A tip that somebody gives at the counter or by phone. */
export default function TipPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<TipContent>(id)
  useDidShow(writing.look)
  useDroppedIfEmpty(id, saysNothing)
  useReceiptKey(draft, writing)
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const { channel, receiptCode } = draft.content
  const missing = missingInTip(draft.content)
  const send = async () => {
    const words = `回执号 ${spokenCode(receiptCode)}，提交后不再显示`
    if (!(await agreed('回执号给举报人了吗？', words, '已经给了'))) return
    submit(id)
    void redirectTo({ url: `/${pageOf.wordFinish(id)}` })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction words={missing ?? '提交'} disabled={!!missing} onTap={() => void send()} />
      }
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <WordFields {...{ draft, writing }} asks="举报的是什么情况" />
      <Card title="怎么来的">
        <Choice
          label="怎么来的"
          options={CHANNELS}
          value={channel}
          onChoose={(chosen) => writing.change((content) => ({ ...content, channel: chosen }))}
        />
      </Card>
      <Informant {...{ draft, writing }} />
      <Card title="回执号（抄给举报人）">
        <ReceiptCode code={receiptCode} />
        <View className="quiet">凭它问办理情况，不用说姓名。提交后手机上不再显示。</View>
      </Card>
    </Page>
  )
}

function missingInTip(content: TipContent): string | undefined {
  const { identity, informant } = content
  const unsealed = identity !== 'anonymous' && !informant ? '举报人还没有封存' : undefined
  return missingIn(content) ?? unsealed
}
