import { useState } from 'react'
import { Button } from '@tarojs/components'
import { Card } from '../../../components/card'
import { NoteInput } from '../../../components/note-input'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { FollowingProps } from './following'

/** Once: the answer did not solve it. */
export function AskAgain({ tip, receipt, seeAnew }: FollowingProps) {
  const [words, setWords] = useState('')
  const { busy, act, once } = useActing()
  const send = async () => {
    await callOnce('tipOffs.askAgain', tip.tipOffId, { receipt, words: words.trim() })
    say('已请求重新办理')
    await seeAnew()
  }
  return (
    <Card
      title={tip.rating?.solved ? '又出现了？' : '没有解决？'}
      under="可以要求重新办理一次，执法机构的负责人会看到"
    >
      <NoteInput
        label="哪里没有解决"
        value={words}
        maxLength={500}
        placeholder="写一写现在是什么情况"
        onChange={setWords}
      />
      <Button
        className="plain-button apart"
        {...((busy || words.trim() === '') && { disabled: true })}
        onClick={() => once(() => act(send))}
      >
        {busy ? '正在交…' : '要求重新办理'}
      </Button>
    </Card>
  )
}
