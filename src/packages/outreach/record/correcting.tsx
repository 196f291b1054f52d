import { useState } from 'react'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { AnswerTo } from '../../../cloud'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { beginCorrection } from '../begin'
import { WithdrawSheet } from './withdraw-sheet'

interface CorrectingProps {
  outreach: AnswerTo<'outreach.show'>['outreach']
  onDone: () => unknown
}

/** What is wrong is put right, what never was or was recorded twice is withdrawn: both with the reason. */
export function Correcting({ outreach, onDone }: CorrectingProps) {
  const [open, setOpen] = useState(false)
  const once = useOneAtATime()
  return (
    <Card>
      <Row
        title="更正"
        under="记错了、要补照片，在这里改，原来的内容会留痕"
        onTap={() => once(() => beginCorrection(outreach))}
      />
      <Row title="作废" under="记重了或没有这回事" onTap={() => setOpen(true)} />
      <WithdrawSheet
        outreachId={outreach._id}
        open={open}
        onClose={() => setOpen(false)}
        onDone={onDone}
      />
    </Card>
  )
}
