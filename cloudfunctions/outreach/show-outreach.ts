import { spokenClause } from '@domain/guide/clause'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { clausesOf } from '@domain/outreach/basis'
import type { Outreach } from '@domain/outreach/outreach'
import { mayCorrect } from '@domain/outreach/report'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownOutreach {
  outreach: Omit<Outreach, 'trail' | 'listKey' | 'sealAt'>
  /** The clauses it fulfils, in words. */
  clauses: string[]
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What this person may do with it now. */
  may: { correct: boolean }
}

export const showOutreach = query({
  action: 'outreach.read',
  input: object({ outreachId: id }),

  async run({ input, actor, store }): Promise<ShownOutreach> {
    const found = await findCovered(store, actor, 'outreach', input.outreachId)
    const { trail: _trail, listKey: _listKey, sealAt: _sealAt, ...outreach } = found
    return {
      outreach,
      clauses: clausesOf(found).map(spokenClause),
      photos: await showPhotos(store, found._id, found.photos),
      may: { correct: mayDo(actor.role, 'outreach.record') && mayCorrect(actor, found) },
    }
  },
})
