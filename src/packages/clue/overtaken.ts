// Somebody else was quicker: the clue is read anew, so that the next tap knows of it, and they are named.

import { handlingNames } from '@domain/clues/handling'
import { clueStatusNames } from '@domain/clues/status'
import { spokenInstant } from '@domain/kernel/time'
import { profile } from '../../session'
import type { SeeAnew } from '../../use-acting'
import type { Shown, ShownClue } from './clue/shown'

/** The last that was done with it, and by whom. */
export function lastDone(clue: ShownClue): string {
  const last = clue.handlings.at(-1)
  if (!last) return `现在是“${clueStatusNames[clue.status]}”`
  const to = last.to ? `：${last.to}` : ''
  const by = isOwnEnd(clue) ? '您' : last.byName
  return `${by}已在 ${spokenInstant(last.at)} ${handlingNames[last.what]}${to}`
}

/** The same, and that nothing of what was typed is gone. */
export const lastDoneInstead = (clue: ShownClue): string =>
  isOwnEnd(clue) ? lastDone(clue) : `${lastDone(clue)}。您写的话没有提交，还在手机上`

/** Closed by this person, whose answer was lost. */
const isOwnEnd = ({ status, closedBy }: ShownClue): boolean =>
  status === 'closed' && closedBy === profile.get()?._id

/** For a page that shows a clue. */
export const seeingAnew =
  (asked: { refetch: () => Promise<{ data: Shown | undefined }> }): SeeAnew =>
  async () => {
    const { data } = await asked.refetch()
    return data && lastDoneInstead(data.clue)
  }
