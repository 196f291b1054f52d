import { object } from '@domain/kernel/z'
import { unjoined } from '@domain/tip-offs/decisions/join'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** They are not of the same thing after all. */
export const unjoinTip = command({
  action: 'tipOff.decide',
  input: object(ofTip),

  async run(asked): Promise<DecidedTip> {
    const { work } = asked
    const { tip, deciding } = await tipInHand(asked)
    const main = tip.joinedTo === undefined ? undefined : await work.find('tipOffs', tip.joinedTo)
    const { ofTip: changes, ofMain } = unjoined(tip, main, deciding)
    if (main) work.change('tipOffs', main, ofMain, { what: 'tipOff.unjoinedHere' })
    return writeTip(work, tip, changes, 'unjoined')
  },
})
