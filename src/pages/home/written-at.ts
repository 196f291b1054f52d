import type { Id } from '@domain/kernel/ids'
import type { Draft } from '../../outbox/draft'
import type { PatrolContent } from '../../outbox/patrol-report'

/** The facilities whose patrol is finished and only waits to be sent. */
export const writtenAt = (drafts: readonly Draft[]): Set<Id> =>
  new Set(
    drafts
      .filter(({ kind, state }) => kind === 'patrol' && state.name === 'waiting')
      .map(({ content }) => (content as PatrolContent).facility._id),
  )
