import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { joined } from '@domain/tip-offs/decisions/join'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, tipOfAgency, writeTip, type DecidedTip } from './deciding'

/** Two that tell of the same thing are handled as one, and answered with one answer. */
export const joinTip = command({
  action: 'tipOff.decide',
  input: object({ ...ofTip, intoId: id }),

  async run(asked): Promise<DecidedTip> {
    const { input, actor, work } = asked
    const { tip, deciding } = await tipInHand(asked)
    const main = await tipOfAgency(work, actor, input.intoId)
    const { ofTip: changes, ofMain } = joined(tip, main, deciding)
    work.change('tipOffs', main, ofMain, { what: 'tipOff.joinedHere' })
    return writeTip(work, tip, changes, 'joined')
  },
})
