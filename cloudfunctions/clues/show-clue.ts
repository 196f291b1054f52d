import { spokenMatter, type Clue } from '@domain/clues/clue'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { query } from '../kernel/use-case'

export interface ShownClue {
  clue: Omit<Clue, 'trail' | 'listKey' | 'queueKey'>
  /** 疑似… unless an officer has found it to be so. */
  spokenMatter: string
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What this person may do with it now. */
  may: { accept: boolean; close: boolean }
}

export const showClue = query({
  action: 'clue.read',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<ShownClue> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const { trail: _trail, listKey: _listKey, queueKey: _queueKey, ...shown } = clue
    const photos = clue.findings.flatMap((each) => each.photos)
    return {
      clue: shown,
      spokenMatter: spokenMatter(clue),
      photos: await showPhotos(store, clue.origin.id, photos),
      may: {
        accept: clue.status === 'reported' && mayDo(actor.role, 'clue.accept'),
        close: clue.status === 'accepted' && mayDo(actor.role, 'clue.close'),
      },
    }
  },
})
