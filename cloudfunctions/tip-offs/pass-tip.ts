import { id } from '@domain/kernel/ids'
import { object, string } from '@domain/kernel/z'
import { tellPassed } from '@domain/tip-offs/agency-tellings'
import { passed } from '@domain/tip-offs/decisions/pass'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** A coordinator is asked to look into it, without learning who told. */
export const passTip = command({
  action: 'tipOff.decide',
  input: object({ ...ofTip, coordinatorId: id, words: string().trim().max(200) }),

  async run(asked): Promise<DecidedTip> {
    const { input, work } = asked
    const { tip } = await tipInHand(asked)
    const verifier = await work.find('people', input.coordinatorId)
    const changes = passed(tip, { verifier, words: input.words })
    return writeTip(work, tip, changes, 'passed', [tellPassed(tip, input.coordinatorId)])
  },
})
