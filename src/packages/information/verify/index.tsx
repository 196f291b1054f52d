import { View } from '@tarojs/components'
import { redirectTo, useDidShow, useRouter } from '@tarojs/taro'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { pageOf } from '../../../go'
import { DraftGone } from '../../../outbox/draft-gone'
import type { FoundContent, VerificationContent } from '../../../outbox/kinds/word'
import { drafts } from '../../../outbox/phone-outbox'
import { submit } from '../../../outbox/submit'
import { Unsaved } from '../../../outbox/unsaved'
import { useDraft } from '../../../outbox/use-draft'
import { FoundFields, missingInFinding, missingInNext, NextFields } from '../finding-fields'

const OFFLINE = '没有网络也能填，有网后自动发送'

/** What a coordinator found on looking into a report or a tip, and what follows. */
export default function VerifyPage() {
  const id = useRouter().params['draft'] ?? ''
  const { draft, unsaved, writing } = useDraft<VerificationContent>(id)
  useDidShow(writing.look)
  if (draft?.state.name !== 'open') return <DraftGone draft={drafts.find(id)} />
  const { place, words, severity, forAgency, finding } = draft.content
  const onChange = (changed: Partial<FoundContent>) =>
    writing.change((content) => ({ ...content, finding: { ...content.finding, ...changed } }))
  const missing = missingInFinding(finding) ?? (forAgency ? undefined : missingInNext(finding))
  const send = () => {
    submit(id)
    void redirectTo({ url: `/${pageOf.wordFinish(id)}` })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={<BottomAction words={missing ?? '提交'} disabled={!!missing} onTap={send} />}
    >
      {unsaved && <Unsaved onSave={writing.saveAgain} />}
      <Card title={place}>
        <View>{words}</View>
      </Card>
      <FoundFields
        {...{ finding, onChange, photos: draft.photos }}
        onAdd={writing.addPhoto}
        onRemove={writing.removePhoto}
      />
      {forAgency ? (
        <View className="quiet">请您核实的是执法机构，怎么办由他们决定</View>
      ) : (
        <NextFields {...{ finding, onChange, told: severity }} mayWait />
      )}
    </Page>
  )
}
