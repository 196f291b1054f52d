import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { query } from '../kernel/use-case'
import { findEvidenced, subjectInput } from './find-evidenced'
import { shownPack, type ShownPack } from './shown-pack'

const SHOWN = 10

export interface ListedEvidence {
  title: string
  /** Newest first. */
  packs: ShownPack[]
}

/** The packs that were made of a clue or a case, there where it is now. */
export const listEvidence = query({
  action: 'evidence.make',
  input: object({ subject: subjectInput }),

  async run({ input, actor, store }): Promise<ListedEvidence> {
    const { record } = await findEvidenced(store, actor, input.subject)
    const packs = await store.list('evidencePacks', {
      where: { subject: input.subject },
      order: { listKey: 'desc' },
      limit: SHOWN,
    })
    return {
      title: record.facilityName,
      packs: packs.filter((each) => covers(actor, each)).map(shownPack),
    }
  },
})
