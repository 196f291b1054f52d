// What is reported as put right is kept with its advice, and makes a re-inspection due.

import { adviceMachine, adviceStatusNames, type Advice } from '@domain/advice/advice'
import { dueFrom } from '@domain/advice/check-advice'
import {
  checkRectification,
  RECTIFICATIONS_PER_ADVICE,
  reinspectOn,
  type Rectification,
} from '@domain/advice/rectification'
import type { Telling } from '@domain/deliveries/delivery'
import { move } from '@domain/kernel/machine'
import { problem } from '@domain/kernel/problems'
import type { Work } from '../kernel/work'

export interface TakenRectification {
  /** By when it is looked at again; absent where somebody has already looked. */
  dueOn?: string
}

/** Problems adviceOver, rectificationsTooMany and photoRequired. */
export function takeRectification(
  work: Work,
  advice: Advice,
  reported: Rectification,
  telling?: (dueOn: string) => Telling,
): TakenRectification {
  if (advice.rectifications.length >= RECTIFICATIONS_PER_ADVICE)
    throw problem('rectificationsTooMany')
  checkRectification(reported)
  const kept = { rectifications: [...advice.rectifications, reported], sealAt: reported.at }
  if (!advice.dueOn) return takeLate(work, advice, reported, kept)
  const status = move(adviceMachine, adviceStatusNames, advice.status, 'rectified')
  const dueOn = advice.status === 'rectified' ? advice.dueOn : reinspectOn(reported.at)
  work.change(
    'advice',
    advice,
    { status, ...dueFrom(dueOn, advice._id), ...kept },
    { what: 'advice.rectified', ...(telling && { tell: [telling(dueOn)] }) },
  )
  return { dueOn }
}

/** A coordinator's may have waited on a phone while the re-inspection went before it: it is kept, and decides nothing any more. */
function takeLate(
  work: Work,
  advice: Advice,
  { by }: Rectification,
  kept: Partial<Advice>,
): TakenRectification {
  if (by === 'operator') throw problem('adviceOver')
  work.change('advice', advice, kept, { what: 'advice.rectified' })
  return {}
}
