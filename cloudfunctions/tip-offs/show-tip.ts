import { photosOfWord } from '@domain/clues/received-word'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { stateOfClue } from '../kernel/words'

export interface ShownTip {
  tip: Omit<TipOff, 'trail' | 'listKey' | 'sealAt' | 'receiptHash'>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What has become of the clue, in words. */
  clueState?: string
  /** What this person may do with it now. */
  may: { verify: boolean; decide: boolean }
}

export const showTip = query({
  action: 'tipOff.read',
  input: object({ tipOffId: id }),

  async run({ input, actor, store }): Promise<ShownTip> {
    const found = await findOfCentre(store, actor, 'tipOffs', input.tipOffId)
    const { trail: _trail, listKey: _listKey, sealAt: _sealAt, receiptHash: _hash, ...tip } = found
    const clue = tip.clueId && (await store.find('clues', tip.clueId))
    const handles = mayDo(actor.role, 'tipOff.handle')
    return {
      tip,
      photos: await showPhotos(store, tip._id, photosOfWord(tip)),
      ...(clue && { clueState: stateOfClue(clue) }),
      may: {
        verify: handles && tip.status === 'received',
        decide: handles && tip.status === 'verified',
      },
    }
  },
})
