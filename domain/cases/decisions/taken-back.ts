// A case that should not have been opened is withdrawn; one that was closed is opened again where it turns out not to be put
// right. Both say why.

import { endedPauses } from '../../clues/pauses'
import { dayOf } from '../../kernel/time'
import type { EnforcementCase } from '../enforcement-case'
import { caseDecided, type Deciding } from './decision'

/** Problem moveForbidden. */
export const withdrawnCase = (
  found: EnforcementCase,
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> =>
  caseDecided(
    found,
    {
      ...{ what: 'withdrawn', to: 'withdrawn', words },
      changes: { pauses: endedPauses(found.pauses, deciding.at) },
    },
    deciding,
  )

/** What it came to is open again, and what was decided is in its handlings; Problems moveForbidden and caseFull. */
export const reopenedCase = (
  found: EnforcementCase,
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> =>
  caseDecided(
    found,
    {
      ...{ what: 'reopened', to: 'opened', words },
      changes: {
        ...{ outcome: undefined, words: undefined, penalties: undefined, fineFen: undefined },
        ...{ decidedOn: undefined, closedOn: undefined },
        countedFrom: dayOf(deciding.at),
        ...(isAwaited(found) && { reinspection: undefined }),
      },
    },
    deciding,
  )

const isAwaited = ({ reinspection }: EnforcementCase): boolean =>
  reinspection !== undefined && !reinspection.answeredAt
