import { assignedCase } from '@domain/cases/decisions/assigned'
import { officersInCharge } from '@domain/cases/decisions/opened'
import { caseWords } from '@domain/cases/enforcement-case'
import { tellInCharge } from '@domain/cases/tellings'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { inHand, ofCase, write, type Handled } from './deciding'
import { inCharge } from './in-charge'

/** Others are in charge from now on; those who were not before are told. */
export const assignCase = command({
  action: 'case.handle',
  input: object({ ...ofCase, officerIds: officersInCharge, words: caseWords }),

  async run(asked): Promise<Handled> {
    const { found, deciding } = await inHand(asked)
    const { actor, input, work } = asked
    const officers = await inCharge(work, input.officerIds, found)
    const changes = assignedCase(found, officers, input.words, deciding)
    const before = found.officers.map(({ _id }) => _id)
    const added = officers.filter(({ _id }) => !before.includes(_id))
    const tell = tellInCharge({ ...found, ...changes, officers: added }, actor._id)
    return write(work, found, changes, tell)
  },
})
