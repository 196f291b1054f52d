// Several who tell of the same thing: their tips are handled as one, and each is answered with its own code.

import { problem } from '../../kernel/problems'
import { tipClock } from '../clock'
import { endedAt, notEnded } from '../ending'
import { isEnded } from '../status'
import type { TipOff } from '../tip-off'
import { isResidents } from '../whose'
import { movedTo, type Deciding, type TipChanges } from './deciding'

/** How many are handled as one. */
export const MOST_JOINED = 50

/** Whether others can be joined to it. */
export const isJoinable = (
  main: Pick<TipOff, 'status' | 'channel' | 'county'>,
  { county }: Pick<TipOff, 'county'>,
): boolean =>
  isResidents(main) &&
  main.county === county &&
  main.status !== 'quarantined' &&
  !isEnded(main.status)

/** Problems tipUnjoinable, tipHasJoined and moveForbidden. */
export function joined(
  tip: TipOff,
  main: TipOff,
  { at, county }: Deciding,
): { ofTip: TipChanges; ofMain: TipChanges } {
  const count = main.joinedCount ?? 0
  if (tip._id === main._id || !isJoinable(main, tip) || count >= MOST_JOINED)
    throw problem('tipUnjoinable')
  if ((tip.joinedCount ?? 0) > 0) throw problem('tipHasJoined')
  const ofTip = { status: movedTo(tip, 'joined'), joinedTo: main._id, ...endedAt(tip, at, county) }
  return { ofTip, ofMain: { joinedCount: count + 1 } }
}

/** It waits by itself again, for as long as it has waited. */
export function unjoined(
  tip: TipOff,
  main: TipOff | undefined,
  { county }: Deciding,
): { ofTip: TipChanges; ofMain: TipChanges } {
  const status = movedTo(tip, 'submitted')
  const clock = tipClock({ ...tip, status }, tip.receivedAt, county)
  const left = Math.max(0, (main?.joinedCount ?? 0) - 1)
  return {
    ofTip: { status, joinedTo: undefined, ...clock, ...notEnded },
    ofMain: { joinedCount: left || undefined },
  }
}
