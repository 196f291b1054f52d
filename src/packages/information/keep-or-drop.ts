import { useEffect } from 'react'
import type { Id } from '@domain/kernel/ids'
import type { WordContent } from '../../outbox/kinds/word'
import { drafts } from '../../outbox/phone-outbox'

/** A draft in which nothing was written is not kept when its page is left. */
export function useDroppedIfEmpty(id: Id, isEmpty: (content: WordContent) => boolean): void {
  useEffect(
    () => () => {
      const draft = drafts.find<WordContent>(id)
      const nothing = draft?.state.name === 'open' && draft.photos.length === 0
      if (nothing && isEmpty(draft.content)) void drafts.discard(id)
    },
    // Only when the page is left for good.
    // oxlint-disable-next-line react/exhaustive-deps
    [id],
  )
}

export const saysNothing = ({ words }: WordContent): boolean => words.trim() === ''
