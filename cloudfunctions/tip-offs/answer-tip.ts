import { object } from '@domain/kernel/z'
import { answerKind, answerWords } from '@domain/tip-offs/answer'
import { answered } from '@domain/tip-offs/decisions/answer'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** The last word of the agency, with what came of it; those whose tips were joined read it too. */
export const answerTip = command({
  action: 'tipOff.decide',
  input: object({ ...ofTip, kind: answerKind, words: answerWords }),

  async run(asked): Promise<DecidedTip> {
    const { tip, deciding } = await tipInHand(asked)
    return writeTip(asked.work, tip, answered(tip, asked.input, deciding), 'answered')
  },
})
