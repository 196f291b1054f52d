// What the people of a facility see of an advice that was given to them: nothing of clues, no phone of anybody; the code of an
// advice only for whoever proves the facility's phone.

import { spokenBasis } from '../checklists/basis'
import { lawNames } from '../checklists/laws'
import { pick } from '../kernel/records'
import type { Advice, AdvisedItem, AdviceStatus } from './advice'
import { RECTIFICATIONS_PER_ADVICE, type Rectification } from './rectification'

/** Where it was reported further, they read only that it is not put right. */
export const operatorStatusNames: Record<AdviceStatus, string> = {
  given: '待整改',
  rectified: '已报整改，等待复查',
  closed: '已整改',
  reported: '复查时未整改',
}

const shown = [
  '_id',
  'spokenNumber',
  'centreName',
  'facilityName',
  'address',
  'note',
  'rectifyOn',
  'writtenAt',
  'status',
  'endedAs',
  'receivedAt',
  'coordinatorName',
] as const

type ItemSeen = Pick<AdvisedItem, 'question' | 'found' | 'words' | 'state'> & {
  basis: string
  law?: string
}

export interface AdviceSeen extends Pick<Advice, (typeof shown)[number]> {
  items: ItemSeen[]
  signing: { kind: Advice['signing']['kind']; at: string }
  rectifications: Rectification[]
  mayReport: boolean
}

export const seenByOperator = (advice: Advice): AdviceSeen => ({
  ...pick(advice, shown),
  items: advice.items.map(seenItem),
  signing: { kind: advice.signing.kind, at: advice.signing.at },
  rectifications: advice.rectifications,
  mayReport: mayReport(advice),
})

const seenItem = ({ question, found, words, state, clause, law }: AdvisedItem): ItemSeen => ({
  ...{ question, found, words, state },
  basis: spokenBasis(clause),
  ...(law && { law: lawNames[law] }),
})

const listed = ['spokenNumber', 'rectifyOn', 'writtenAt', 'status', 'code'] as const

/** One of its advice, and the code that opens it, as it stands on the paper that they have. */
export type OperatorRow = Pick<Advice, (typeof listed)[number]>

export const operatorRow = (advice: Advice): OperatorRow => pick(advice, listed)

/** Whether it may still be reported that things were put right. */
export const mayReport = ({
  status,
  rectifications,
}: Pick<Advice, 'status' | 'rectifications'>): boolean =>
  (status === 'given' || status === 'rectified') &&
  rectifications.length < RECTIFICATIONS_PER_ADVICE
