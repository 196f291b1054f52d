import { useState } from 'react'
import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Page } from '../../../components/page'
import { Released } from '../../../components/released'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { ReleasePart } from './index'

/** What is published now, and the way back. */
export function Withdrawing({ source, shown: { result, release }, readAgain }: ReleasePart) {
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const isShort = reason.trim().length < 2
  const withdraw = async () => {
    if (!(await agreed('撤回？', '撤回后谁都看不到这条，可以改好再公布。', '撤回'))) return
    await act(async () => {
      await callOnce('releases.withdraw', source.sourceId, { ...source, reason: reason.trim() })
      setReason('')
      await readAgain()
      say('已撤回')
    })
  }
  return (
    <Page
      offlineWords="现在没有网络，有网后才能撤回"
      action={
        <BottomAction
          words={isShort ? '要撤回，请写原因' : '撤回'}
          disabled={isShort}
          busy={busy}
          onTap={() => once(withdraw)}
        />
      }
    >
      {!result && (
        <Card title="请撤回这条">
          <View>现在的办理情况已经变了，公布的结果不再成立。</View>
        </Card>
      )}
      <Card title="已经公布，谁都能看到">
        {release && <Released of={release} />}
        {release && (
          <View className="quiet">
            {release.publishedByName}，{spokenInstant(release.publishedAt)}
          </View>
        )}
      </Card>
      <Card title="写错了，或情况变了">
        <Field label="为什么撤回">
          <NoteInput
            label="撤回原因"
            value={reason}
            placeholder="如：日期写错了"
            maxLength={200}
            onChange={setReason}
          />
        </Field>
      </Card>
    </Page>
  )
}
