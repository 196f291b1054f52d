import { actsOf, type Act } from '@domain/clues/acts'
import { spokenMatter, type Clue } from '@domain/clues/clue'
import { photosOfAnswers } from '@domain/clues/handling'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { mayReadClue } from '@domain/clues/whose'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { without } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { is } from '../kernel/cloud'
import { showPhotos, type ShownPhoto } from '../kernel/photos'
import { showBlurredOfAll, type BlurredPhoto } from '../kernel/tip-files'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { mergedWith } from '../kernel/merged-with'

const INNER = ['trail', 'listKey', 'queueKey', 'escalateAt', 'sealAt'] as const

export type MergedClue = ClueRow & Pick<Clue, 'handlings'> & { found: string[] }

export interface ShownClue {
  clue: Omit<Clue, (typeof INNER)[number]>
  /** 疑似… unless an officer has found it to be so. */
  spokenMatter: string
  /** The clue of the same matter before, and those after it, where it was found again. */
  earlier?: ClueRow
  later: ClueRow[]
  /** The clue that it was merged into, and those that were merged into it with what is told of each. */
  into?: ClueRow
  merged: MergedClue[]
  /** Whoever answers for it and whoever opened it, by id; for the agency those who were asked, too. */
  names: Record<Id, string>
  /** By file id. */
  photos: Record<string, ShownPhoto>
  /** What the residents sent who told of it, with faces and plates painted over. */
  blurred: BlurredPhoto[]
  /** What this person may do with it now. */
  acts: Act[]
}

export const showClue = query({
  action: 'clue.read',
  input: object({ clueId: id }),

  async run({ input, actor, store }): Promise<ShownClue> {
    const clue = await store.find('clues', input.clueId)
    if (!clue || !mayReadClue(actor, clue)) throw problem('notFound', { what: '该线索' })

    const asked = mayDo(actor.role, 'duty.read') ? clue.asked : []
    const [related, names, photos, blurred] = await Promise.all([
      relatedTo(store, actor, clue),
      namesOf(store, { ...clue, asked }),
      photosOf(store, clue),
      clue.fromResident ? showBlurredOfAll(store, clue.origin.id) : [],
    ])
    return {
      clue: { ...without(clue, INNER), asked },
      spokenMatter: spokenMatter(clue),
      ...related,
      ...{ names, photos, blurred },
      acts: actsOf(actor, clue),
    }
  },
})

const SHOWN_LATER = 5

/** Other clues of the same matter, as far as this person may read them. */
async function relatedTo(
  store: Store,
  actor: Person,
  clue: Clue,
): Promise<Pick<ShownClue, 'earlier' | 'later' | 'into' | 'merged'>> {
  const one = (clueId: Id | undefined) => clueId && store.find('clues', clueId)
  const [earlier, into, later, merged] = await Promise.all([
    one(clue.earlierClueId),
    one(clue.mergedInto),
    store.list('clues', {
      where: { earlierClueId: clue._id },
      order: { listKey: 'desc' },
      limit: SHOWN_LATER,
    }),
    mergedWith(store, clue),
  ])
  const readable = (found: readonly Clue[]) => found.filter((each) => mayReadClue(actor, each))
  const rows = (found: readonly Clue[]) => readable(found).map(toClueRow)
  const [before] = earlier ? rows([earlier]) : []
  const [whole] = into ? rows([into]) : []
  return {
    ...(before && { earlier: before }),
    ...(whole && { into: whole }),
    ...{ later: rows(later), merged: readable(merged).map(asMerged) },
  }
}

const asMerged = (clue: Clue): MergedClue => ({
  ...toClueRow(clue),
  handlings: clue.handlings,
  found: clue.findings.map(({ words }) => words),
})

/** More than were ever asked for one; the first is named in any case. */
const NAMED = 50

async function namesOf(
  store: Store,
  { asked, officerId, openedBy }: Clue,
): Promise<Record<Id, string>> {
  const handling = openedBy ? [officerId, openedBy] : [officerId]
  const ids = [...new Set([...handling, ...asked.map(({ personId }) => personId)])].slice(0, NAMED)
  const people = await store.list('people', { where: { _id: is.in(ids) }, limit: NAMED })
  return Object.fromEntries(people.map(({ _id, name }) => [_id, name]))
}

/** Those of the findings are the origin's, those of answers the clue's own. */
async function photosOf(store: Store, clue: Clue): Promise<Record<string, ShownPhoto>> {
  const found = clue.findings.flatMap((each) => each.photos)
  const [ofOrigin, ofAnswers] = await Promise.all([
    showPhotos(store, clue.origin.id, found),
    showPhotos(store, clue._id, photosOfAnswers(clue)),
  ])
  return { ...ofOrigin, ...ofAnswers }
}
