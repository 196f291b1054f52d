import { object } from '@domain/kernel/z'
import { accepted } from '@domain/tip-offs/decisions/accept'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** Whoever takes it up owes the informant the answer. */
export const acceptTip = command({
  action: 'tipOff.decide',
  input: object(ofTip),

  async run(asked): Promise<DecidedTip> {
    const { tip, deciding } = await tipInHand(asked)
    return writeTip(asked.work, tip, accepted(tip, deciding), 'accepted')
  },
})
