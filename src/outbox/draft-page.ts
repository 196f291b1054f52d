import type { Draft } from './draft'
import { kindOf } from './kinds'

/** Where a draft is gone on with: written on while it is open, else looked at. */
export function draftPage(draft: Draft): string {
  const { write, finish } = kindOf(draft).pages
  return draft.state.name === 'open' ? write(draft._id) : finish(draft._id)
}
