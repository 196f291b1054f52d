import { BottomAction } from '../../../components/bottom-action'
import type { Decision } from './decision'
import type { Shown } from './shown'

interface DecisionActionProps {
  may: Shown['may']
  decision: Decision
}

/** The officer's next step. */
export function DecisionAction({ may, decision: { busy, accept, close } }: DecisionActionProps) {
  return may.accept ? (
    <BottomAction words="受理" busy={busy} onTap={accept} />
  ) : (
    <BottomAction words="办结" busy={busy} onTap={close} />
  )
}
