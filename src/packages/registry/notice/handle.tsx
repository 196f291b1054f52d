import { useState } from 'react'
import { Button } from '@tarojs/components'
import { BottomAction } from '../../../components/bottom-action'
import { NoteInput } from '../../../components/note-input'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

type Status = 'sent' | 'dropped'

interface HandleProps {
  noticeId: string
  readAgain: () => Promise<unknown>
}

const asked: Record<Status, { title: string; holder: string; done: string }> = {
  sent: { title: '怎么告知的', holder: '什么时候、用什么方式、告知了谁', done: '已记下' },
  dropped: { title: '为什么不发送', holder: '例如：核对后已在本底里', done: '已记下' },
}
const LEAST_WORDS = 2

/** It is sent by the agency or the centre itself; here it is written down that it was, or why not. */
export function Handle({ noticeId, readAgain }: HandleProps) {
  const [status, setStatus] = useState<Status>()
  const { busy, act, once } = useActing()
  const done = async (as: Status, words: string) => {
    setStatus(undefined)
    await act(async () => {
      await callOnce('authorityNotices.handle', noticeId, { noticeId, status: as, words })
      say(asked[as].done)
    })
    await readAgain()
  }
  return (
    <>
      <BottomAction
        words="已经告知"
        busy={busy}
        onTap={() => setStatus('sent')}
        beside={<TextButton word="不发送" onTap={() => setStatus('dropped')} />}
      />
      <Sheet
        title={asked[status ?? 'sent'].title}
        open={status !== undefined}
        onClose={() => setStatus(undefined)}
      >
        {status && (
          <Words holder={asked[status].holder} onSay={(words) => once(() => done(status, words))} />
        )}
      </Sheet>
    </>
  )
}

function Words({ holder, onSay }: { holder: string; onSay: (words: string) => void }) {
  const [words, setWords] = useState('')
  const done = () =>
    words.trim().length < LEAST_WORDS ? say('请写清楚，至少两个字') : onSay(words.trim())
  return (
    <>
      <NoteInput
        label="说明"
        value={words}
        maxLength={200}
        placeholder={holder}
        onChange={setWords}
      />
      <Button className="main-button" onClick={done}>
        确定
      </Button>
    </>
  )
}
