import { problem } from '../../kernel/problems'
import type { Clue } from '../clue'
import { endedPauses, standsStill } from '../pauses'
import { decided, refuseUnfit, type Deciding, type Decision } from './decision'

/** Only what is being looked into may wait for something. Problems moveForbidden and pausedAlready. */
export function paused(clue: Clue, reason: string, deciding: Deciding): Decision {
  refuseUnfit(clue, 'paused')
  if (standsStill(clue.pauses)) throw problem('pausedAlready')
  const changes = { pauses: [...clue.pauses, { from: deciding.at, reason }] }
  const said = { what: 'paused', words: reason } as const
  return { changes: decided(clue, { said, changes }, deciding), tell: [] }
}

/** Problem notPaused. */
export function resumed(clue: Clue, deciding: Deciding): Decision {
  if (!standsStill(clue.pauses)) throw problem('notPaused')
  const changes = { pauses: endedPauses(clue.pauses, deciding.at) }
  return { changes: decided(clue, { said: { what: 'resumed' }, changes }, deciding), tell: [] }
}
