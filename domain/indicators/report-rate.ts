// 方案 一（三）1, 信息报告率: events and clues that were reported, of those that were discovered. What is discovered and not sent
// stays among them: docs/decisions/0023.

import { enum as oneOf, type infer as Infer } from '../kernel/z'
import {
  discoveriesOfPatrol,
  discoveryOfEmergency,
  discoveryReceived,
  keyOfDiscovery,
  type Discovery,
  type FoundEmergency,
  type Observation,
  type Received,
} from './discoveries'
import { isWithin, type Period } from './period'
import { narrowed, shareOf, type Share } from './share'

/** What counts of a record that was closed with a reason and sent to nobody; a county's to read. */
export const closedUnsent = oneOf(['discovered', 'leftOut'])
export type ClosedUnsent = Infer<typeof closedUnsent>

export interface Found {
  /** Sent and unsent; one that is handed in as both is one. */
  observations: readonly Observation[]
  received: readonly Received[]
  emergencies: readonly FoundEmergency[]
}

/** Of what was discovered in the period, as it stands now: what is reported later counts where it was discovered. */
export function reportRate(
  { observations, received, emergencies }: Found,
  period: Period,
  construed: ClosedUnsent = 'discovered',
): Share<Discovery> {
  const recorded = [
    ...received.map((each) => ({ ...each, discovery: discoveryReceived(each) })),
    ...emergencies.map((each) => ({ ...each, discovery: discoveryOfEmergency(each) })),
  ].filter(
    ({ mergedInto, closedFor, discovery }) =>
      !mergedInto && (!closedFor || discovery.reported || construed === 'discovered'),
  )
  const discovered = [
    ...observations.flatMap(discoveriesOfPatrol),
    ...recorded.map(({ discovery }) => discovery),
  ]
  const all = shareOf(discovered, keyOfDiscovery, ({ reported }) => reported)
  return narrowed(all, isWithin(period))
}
