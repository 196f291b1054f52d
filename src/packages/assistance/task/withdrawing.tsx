import { useState } from 'react'
import { REASON_LETTERS, withdrawalWords } from '@domain/assistance/assistance'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'

/** An officer who needs the help no more says why. */
export function useWithdrawing(assistanceId: string, readAgain: () => Promise<unknown>) {
  const [reason, setReason] = useState('')
  const { busy, act, once } = useActing()
  const withdraw = async () => {
    await callOnce('assistances.withdraw', assistanceId, { assistanceId, reason: reason.trim() })
    await readAgain()
  }
  const isReady = withdrawalWords.safeParse(reason).success
  const action = isReady && (
    <BottomAction words="撤回这次协查" busy={busy} onTap={() => once(() => act(withdraw))} />
  )
  return { reason, setReason, action }
}

type Withdrawing = ReturnType<typeof useWithdrawing>

export const WithdrawForm = ({ reason, setReason }: Pick<Withdrawing, 'reason' | 'setReason'>) => (
  <Card title="不用办了？">
    <Field label="撤回的原因">
      <NoteInput
        label="撤回的原因"
        value={reason}
        maxLength={REASON_LETTERS.most}
        placeholder="如：当事人已来局里说明"
        onChange={setReason}
      />
    </Field>
  </Card>
)
