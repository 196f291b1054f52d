// What others told us, as the report rate counts it: reported once it is a clue, whatever it came to otherwise. What
// was an emergency is counted as that one.

import { concernOf } from '../clues/concerns'
import { closingReasonNames, type AnyWord } from '../clues/received-word'
import { dayOf } from '../kernel/time'
import type { Received } from './discoveries'

/** Of an information report, one that was looked into and reported in one go by whoever saw it is a clue of its own. */
export function receivedOf(word: AnyWord, source: 'informationReport' | 'tipOff'): Received {
  const { _id, area, concern, clueId, emergencyId, closing, receivedAt } = word
  const { specialty } = concernOf(concern)
  return {
    ...{ _id, area, on: dayOf(receivedAt) },
    source: source === 'informationReport' && isDirect(word) ? 'direct' : source,
    ...(specialty && { specialty }),
    ...(clueId && { clueId }),
    ...(emergencyId && { mergedInto: emergencyId }),
    ...(closing && { closedFor: closingReasonNames[closing.reason] }),
  }
}

const isDirect = ({ verification, receivedBy, receivedAt, clueId }: AnyWord) =>
  clueId !== undefined &&
  verification !== undefined &&
  verification.verifiedBy === receivedBy &&
  verification.enteredAt === receivedAt
