import { useState } from 'react'
import { Button } from '@tarojs/components'
import { REASON_LETTERS } from '@domain/outreach/outreach'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import type { AnswerTo } from '../../../cloud'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import { beginCorrection } from '../begin'

interface CorrectingProps {
  outreach: AnswerTo<'outreach.show'>['outreach']
  onDone: () => unknown
}

/** What is wrong is put right, what never was or was recorded twice is withdrawn: both with the reason. */
export function Correcting({ outreach, onDone }: CorrectingProps) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const { _id: outreachId } = outreach
  const withdraw = () =>
    act(async () => {
      await callOnce('outreach.withdraw', outreachId, { outreachId, reason: reason.trim() })
      setOpen(false)
      say('已作废')
      await onDone()
    })
  return (
    <Card>
      <Row
        title="更正"
        under="记错了、要补照片，在这里改，原来的内容会留痕"
        onTap={() => once(() => beginCorrection(outreach))}
      />
      <Row title="作废" under="记重了或没有这回事" onTap={() => setOpen(true)} />
      <Sheet title="作废这条记录" open={open} onClose={() => setOpen(false)}>
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
          {...((busy || reason.trim().length < REASON_LETTERS.least) && { disabled: true })}
          onClick={() => once(withdraw)}
        >
          {busy ? '请稍候…' : '作废'}
        </Button>
      </Sheet>
    </Card>
  )
}
