import { useState } from 'react'
import { Button } from '@tarojs/components'
import type { Id } from '@domain/kernel/ids'
import { REASON_LETTERS } from '@domain/outreach/outreach'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Sheet } from '../../../components/sheet'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

interface WithdrawSheetProps {
  outreachId: Id
  open: boolean
  onClose: () => void
  onDone: () => unknown
}

/** Takes back what never was or was recorded twice, with the reason. */
export function WithdrawSheet({ outreachId, open, onClose, onDone }: WithdrawSheetProps) {
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const withdraw = () =>
    act(async () => {
      await callOnce('outreach.withdraw', outreachId, { outreachId, reason: reason.trim() })
      onClose()
      say('已作废')
      await onDone()
    })
  const tooShort = reason.trim().length < REASON_LETTERS.least
  return (
    <Sheet title="作废这条记录" open={open} onClose={onClose}>
      <Field label="为什么作废">
        <NoteInput
          label="为什么作废"
          value={reason}
          placeholder="如：同事已经记过这次活动"
          maxLength={REASON_LETTERS.most}
          onChange={setReason}
        />
      </Field>
      <Button
        className="main-button"
        {...((busy || tooShort) && { disabled: true })}
        onClick={() => once(withdraw)}
      >
        {busy ? '请稍候…' : '确定作废'}
      </Button>
    </Sheet>
  )
}
