import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'
import { findEvidenced } from './find-evidenced'
import { goOnWith } from './make-pack'
import { shownPack, type ShownPack } from './shown-pack'

/** So that whoever waits sees it move: what is begun is still ended within the function's minute. */
const WITHIN_MILLISECONDS = 5_000

export interface GoingPack {
  pack: ShownPack
  doneCount: number
  stepCount: number
}

/** The next steps of a pack, and how far it is; asked again until it is made. */
export const goOnWithEvidence = query({
  action: 'evidence.make',
  input: object({ packId: id }),

  async run({ input, actor, now, store }): Promise<GoingPack> {
    const found = await findCovered(store, actor, 'evidencePacks', input.packId)
    await findEvidenced(store, actor, found.subject)
    const going = await goOnWith(found._id, now, WITHIN_MILLISECONDS)
    const { pack, doneCount, stepCount } = going ?? { pack: found, doneCount: 0, stepCount: 1 }
    return { pack: shownPack(pack), doneCount, stepCount }
  },
})
