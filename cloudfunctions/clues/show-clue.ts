import { spokenMatter, type Clue } from '@domain/clues/clue'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { findCovered } from '../kernel/find-covered'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

export interface ShownClue {
  clue: Omit<Clue, 'trail' | 'listKey' | 'queueKey'>
  /** 疑似… unless an officer has found it to be so. */
  spokenMatter: string
  /** The clue of the same matter before, and those after it, where it was found again. */
  earlier?: ClueRow
  later: ClueRow[]
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
    const [earlier, later] = await foundAgain(store, actor, clue)
    return {
      clue: shown,
      spokenMatter: spokenMatter(clue),
      ...(earlier && { earlier }),
      later,
      photos: await showPhotos(store, clue.origin.id, photos),
      may: {
        accept: clue.status === 'reported' && mayDo(actor.role, 'clue.accept'),
        close: clue.status === 'accepted' && mayDo(actor.role, 'clue.close'),
      },
    }
  },
})

const SHOWN_LATER = 5

/** The clue before this one and the latest after it, as far as this person may read them. */
async function foundAgain(
  store: Store,
  actor: Person,
  { _id, earlierClueId }: Clue,
): Promise<[ClueRow | undefined, ClueRow[]]> {
  const [earlier, later] = await Promise.all([
    earlierClueId ? store.find('clues', earlierClueId) : undefined,
    store.list('clues', {
      where: { earlierClueId: _id },
      order: { listKey: 'desc' },
      limit: SHOWN_LATER,
    }),
  ])
  const readable = (clue: Clue | undefined) => clue && covers(actor, clue)
  return [
    readable(earlier) && earlier ? toClueRow(earlier) : undefined,
    later.filter(readable).map(toClueRow),
  ]
}
