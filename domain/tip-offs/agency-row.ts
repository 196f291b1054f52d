import { pick } from '../kernel/records'
import type { TipOff } from './tip-off'

const shown = [
  '_id',
  'concern',
  'beyond',
  'severity',
  'place',
  'status',
  'receivedAt',
  'dueAt',
  'verifierName',
  'joinedCount',
  'askedAt',
  'reopenedAt',
  'acceptedByName',
] as const

const MOST_LETTERS = 60

/** A resident's tip as the agency's list shows it. */
export interface AgencyTipRow extends Pick<TipOff, (typeof shown)[number] | 'words'> {
  /** As the informant said; absent where nobody is. */
  illCount?: number
}

export const toAgencyTipRow = (tip: TipOff): AgencyTipRow => ({
  ...pick(tip, shown),
  ...(tip.illness?.illCount && { illCount: tip.illness.illCount }),
  words: tip.words.length > MOST_LETTERS ? `${tip.words.slice(0, MOST_LETTERS)}…` : tip.words,
})
