import { useState } from 'react'
import { Button, View } from '@tarojs/components'
import { MOST_MESSAGES } from '@domain/tip-offs/messages'
import { Card } from '../../../components/card'
import { NoteInput } from '../../../components/note-input'
import { Step } from '../../../components/step'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { FollowingProps } from './following'

/** What was written to and fro; nobody's name is in it. */
export function Messages({ tip, receipt, seeAnew }: FollowingProps) {
  const [typed, setTyped] = useState('')
  const { busy, act, once } = useActing()
  const { messages, may, tipOffId } = tip
  const mayWrite = may.write && messages.length < MOST_MESSAGES
  if (messages.length === 0 && !mayWrite) return null
  const send = async () => {
    await callOnce('tipOffs.write', tipOffId, { receipt, words: typed.trim() })
    setTyped('')
    say('已发给办理的人')
    await seeAnew()
  }
  return (
    <Card title="留言" under="办理的人看不到您是谁">
      {messages.map(({ fromMe, words, at }, place) => (
        <Step key={place} what={fromMe ? '我' : '执法机构'} words={words} at={at} />
      ))}
      {mayWrite && (
        <View>
          <NoteInput
            label="想补充或想问的"
            value={typed}
            maxLength={500}
            placeholder="想补充或想问的；不要写自己的姓名电话"
            onChange={setTyped}
          />
          <Button
            className="plain-button"
            {...((busy || typed.trim() === '') && { disabled: true })}
            onClick={() => once(() => act(send))}
          >
            {busy ? '正在发…' : '发送留言'}
          </Button>
        </View>
      )}
    </Card>
  )
}
