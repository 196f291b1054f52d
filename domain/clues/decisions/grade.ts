import { severityNames, type Severity } from '../../checklists/severity'
import { problem } from '../../kernel/problems'
import { keptClock } from '../clock'
import { escalateAtOf } from '../escalation'
import { openQueueKey, type Clue } from '../clue'
import { decided, refuseUnfit, type Deciding, type Decision } from './decision'

/** How urgent the officer finds it; the clock runs as if it had been reported so. Problem alreadyChanged where it is so. */
export function graded(
  clue: Clue,
  { severity, words }: { severity: Severity; words: string },
  deciding: Deciding,
): Decision {
  refuseUnfit(clue, 'graded')
  const to = severityNames[severity]
  if (severity === clue.severity) throw problem('alreadyChanged', { now: `已经是“${to}”` })
  const said = { what: 'graded', words, to } as const
  return {
    changes: decided(clue, { said, changes: asOf(clue, severity, deciding) }, deciding),
    tell: [],
  }
}

/** What of an open clue follows from how urgent it is. */
export function asOf(
  clue: Clue,
  severity: Severity,
  { at, clocks }: Pick<Deciding, 'at' | 'clocks'>,
): Partial<Clue> {
  const kept = keptClock({ ...clue, severity }, clocks)
  const escalateAt = escalateAtOf({ ...clue, ...kept, severity }, clocks, at)
  return { severity, queueKey: openQueueKey({ ...clue, severity }), escalateAt }
}
