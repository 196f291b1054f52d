import { useState } from 'react'
import { Button } from '@tarojs/components'
import { BottomAction } from './bottom-action'
import { NoteInput } from './note-input'
import { Sheet } from './sheet'
import { TextButton } from './text-button'
import { say } from '../dialogs'
import { useActing } from '../use-acting'

type Status = 'sent' | 'dropped'

interface SentOrDroppedProps {
  /** As the main button says that it was sent. */
  word: string
  /** What is asked of each. */
  asked: Record<Status, { title: string; holder: string }>
  handle: (status: Status, words: string) => Promise<unknown>
  readAgain: () => Promise<unknown>
}

const LEAST_WORDS = 2

/** A paper is sent outside of here; it is written down that it was, and how, or why not. */
export function SentOrDropped({ word, asked, handle, readAgain }: SentOrDroppedProps) {
  const [status, setStatus] = useState<Status>()
  const { busy, act, once } = useActing()
  const done = async (as: Status, words: string) => {
    setStatus(undefined)
    await act(async () => {
      await handle(as, words)
      say('已记下')
    })
    await readAgain()
  }
  return (
    <>
      <BottomAction
        words={word}
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
