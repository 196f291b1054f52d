import { useState } from 'react'
import { Button } from '@tarojs/components'
import type { AnswerTo } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { NoteInput } from '../../../components/note-input'
import { Sheet } from '../../../components/sheet'
import { TextButton } from '../../../components/text-button'
import { agreed, say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

interface DecideProps {
  shown: AnswerTo<'facilities.showChange'>
  readAgain: () => Promise<unknown>
}

const LEAST_REASON = 2

/** The agency’s word on it. What was seen to be registered goes with it, so that nothing is confirmed unseen. */
export function Decide({ shown: { change, registered }, readAgain }: DecideProps) {
  const [open, setOpen] = useState(false)
  const { _id: changeId } = change
  const { busy, act, once } = useActing()
  const decided = async (does: () => Promise<unknown>, done: string) => {
    await act(() => does().then(() => say(done)))
    await readAgain()
  }
  const confirm = async () => {
    if (await agreed('确认这项变更？', '确认后，登记信息按新的算', '确认'))
      await decided(
        () => callOnce('facilities.confirmChange', changeId, { changeId, registered }),
        '已确认',
      )
  }
  const decline = async (reason: string) => {
    setOpen(false)
    await decided(
      () => callOnce('facilities.declineChange', changeId, { changeId, reason }),
      '已退回',
    )
  }
  return (
    <>
      <BottomAction
        words="确认变更"
        busy={busy}
        onTap={() => once(confirm)}
        beside={<TextButton word="不同意" onTap={() => setOpen(true)} />}
      />
      <Sheet title="为什么不同意" open={open} onClose={() => setOpen(false)}>
        {open && <Reason onSay={(reason) => once(() => decline(reason))} />}
      </Sheet>
    </>
  )
}

function Reason({ onSay }: { onSay: (reason: string) => void }) {
  const [words, setWords] = useState('')
  const done = () =>
    words.trim().length < LEAST_REASON ? say('请写明原因，报的人会看到') : onSay(words.trim())
  return (
    <>
      <NoteInput label="原因" value={words} maxLength={200} onChange={setWords} />
      <Button className="main-button" onClick={done}>
        退回
      </Button>
    </>
  )
}
