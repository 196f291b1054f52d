import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { document } from '../kernel/use-case'
import { findLetter } from './find-letter'
import { letterPaper } from './letter-paper'

/** To be numbered, sealed and sent by the commission. */
export const printLetter = document({
  action: 'letter.read',
  input: object({ letterId: id }),

  async run({ input, actor, store }) {
    const letter = await findLetter(store, actor, input.letterId)
    const county = (await store.find('counties', letter.county)) ?? { name: '', agencyName: '' }
    const content = await letterPaper({ letter, county })
    return { fileName: `函告-${letter.matterName}-${letter.to}.docx`, content }
  },
})
