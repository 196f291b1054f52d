import { object } from '@domain/kernel/z'
import { beyond } from '@domain/tip-offs/beyond'
import { declined } from '@domain/tip-offs/decisions/accept'
import { declineReason, declineWords } from '@domain/tip-offs/decline-reasons'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** In words that the informant reads; what was kept apart is declined too, never dropped. */
export const declineTip = command({
  action: 'tipOff.decide',
  input: object({
    ...ofTip,
    reason: declineReason,
    beyond: beyond.optional(),
    words: declineWords,
  }),

  async run(asked): Promise<DecidedTip> {
    const { tip, deciding } = await tipInHand(asked)
    return writeTip(asked.work, tip, declined(tip, asked.input, deciding), 'declined')
  },
})
