import { assistanceStatusNames, type AssistanceStatus } from '@domain/assistance/status'
import type { Day } from '@domain/kernel/time'
import { DueTag } from '../../components/due-tag'
import { StateTag } from '../../components/state-tag'

interface AssistanceTagProps {
  status: AssistanceStatus
  dueOn: Day
}

/** By when, while it is waited for; else what became of it. */
export const AssistanceTag = ({ status, dueOn }: AssistanceTagProps) =>
  status === 'asked' ? (
    <DueTag dueOn={dueOn} />
  ) : (
    <StateTag
      word={assistanceStatusNames[status]}
      tone={status === 'answered' ? 'accent' : 'plain'}
    />
  )
