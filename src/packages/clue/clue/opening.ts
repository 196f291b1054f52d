// Whoever was asked and looks at a clue has opened it: nobody else is asked for a while. Without a signal it is said when the
// page is shown again.

import { useEffect } from 'react'
import { mayDo } from '@domain/people/permissions'
import { callOnce } from '../../../once'
import { useProfile } from '../../../use-profile'
import type { ShownClue } from './shown'

export function useOpening(clue: ShownClue | undefined): void {
  const actor = useProfile()
  const waits = clue?.status === 'reported' && !clue.openedAt
  const isAsked =
    actor &&
    mayDo(actor.role, 'clue.accept') &&
    clue?.asked.some(({ personId }) => personId === actor._id)
  const clueId = waits && isAsked ? clue._id : undefined
  useEffect(() => {
    if (clueId) void callOnce('clues.open', clueId, { clueId }).catch(() => undefined)
  }, [clueId])
}
