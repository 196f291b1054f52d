import { id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { document } from '../kernel/use-case'
import { referralPaper } from './referral-paper'

/** To be numbered, sealed and sent by the agency. */
export const printReferral = document({
  action: 'clue.triage',
  input: object({ clueId: id }),

  async run({ input, actor, store }) {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const { referredTo } = clue
    if (!referredTo) throw problem('notReferred')
    const county = await store.find('counties', clue.county)
    const agencyName = county?.agencyName ?? ''
    const content = await referralPaper({ clue: { ...clue, referredTo }, agencyName })
    return { fileName: `线索移送函-${clue.facilityName}.docx`, content }
  },
})
