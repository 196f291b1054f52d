import { BottomAction } from '../../../components/bottom-action'
import { beginAnswer } from '../answer/begin'
import type { Decision } from './decision'
import { OtherWays, waysFor } from './other-ways'
import type { Shown } from './shown'

interface DecisionActionProps {
  shown: Shown
  decision: Decision
}

/** The next step of whoever looks at it, and the other ways beside it. */
export function DecisionAction({ shown, decision }: DecisionActionProps) {
  const next = nextOf(shown, decision)
  const others = waysFor(shown).length > 0 && <OtherWays shown={shown} />
  return next ? <BottomAction {...next} busy={decision.busy} beside={others} /> : null
}

/** Undefined where nothing is to be done by this person. */
export const hasNext = ({ acts }: Shown): boolean =>
  (['answer', 'accept', 'arriveAtScene', 'resume', 'close'] as const).some((act) =>
    acts.includes(act),
  )

function nextOf(shown: Shown, { accept, arrive, resume, close }: Decision) {
  const { acts, clue } = shown
  if (acts.includes('answer')) return { words: '补充情况', onTap: () => void beginAnswer(clue) }
  if (acts.includes('accept')) return { words: '受理', onTap: accept }
  if (acts.includes('arriveAtScene')) return { words: '到达现场', onTap: arrive }
  if (acts.includes('resume')) return { words: '恢复计时', onTap: resume }
  if (acts.includes('close')) return { words: '办结', onTap: close }
  return undefined
}
