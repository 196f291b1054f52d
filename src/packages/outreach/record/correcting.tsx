import { useState } from 'react'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { AnswerTo } from '../../../cloud'
import { useProfile } from '../../../use-profile'
import { useStarting } from '../../../use-starting'
import { startCorrection } from '../begin'
import { WithdrawSheet } from './withdraw-sheet'

interface CorrectingProps {
  outreach: AnswerTo<'outreach.show'>['outreach']
  onDone: () => unknown
}

/** What is wrong is put right, what never was or was recorded twice is withdrawn: both with the reason. */
export function Correcting({ outreach, onDone }: CorrectingProps) {
  const [open, setOpen] = useState(false)
  const personId = useProfile()?._id ?? ''
  const start = useStarting()
  return (
    <Card>
      <Row
        title="更正"
        under="记错了、要补照片，在这里改，原来的内容会留痕"
        onTap={() => start(() => startCorrection(personId, outreach))}
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
