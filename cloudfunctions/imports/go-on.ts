import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'
import { shownImport, type ShownImport } from './shown-import'
import { goOnWith } from './write-portion'

/** So that whoever waits sees it move. */
const WITHIN_MILLISECONDS = 5_000

/** The next portions of a confirmed import, and how far it is; asked again until it is written. */
export const goOn = query({
  action: 'facility.import',
  input: object({ importId: id }),

  async run({ input, actor, now, store }): Promise<ShownImport> {
    const found = await findCovered(store, actor, 'imports', input.importId)
    return shownImport((await goOnWith(found._id, now, WITHIN_MILLISECONDS)) ?? found)
  },
})
