import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'
import { shownImport, type ShownImport } from './shown-import'
import { samplesOf } from './staging'

export interface ShownReading extends ShownImport {
  /** The first rows of the file as they stand there. */
  samples: string[][]
}

export const showImport = query({
  action: 'facility.import',
  input: object({ importId: id }),

  async run({ input, actor, store }): Promise<ShownReading> {
    const found = await findCovered(store, actor, 'imports', input.importId)
    return { ...shownImport(found), samples: await samplesOf(store, found) }
  },
})
