// A patrol being written, and the ways to change it.

import { useMemo } from 'react'
import type { Id } from '@domain/kernel/ids'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { useDraft } from '../../../outbox/use-draft'
import { editingOf } from './editing'

/** `editing` is the same object for as long as the page lives. */
export function usePatrolDraft(id: Id) {
  const { draft, unsaved, writing } = useDraft<PatrolContent>(id)
  const editing = useMemo(() => editingOf(writing), [writing])
  return { draft, unsaved, editing, look: writing.look, saveAgain: writing.saveAgain }
}
