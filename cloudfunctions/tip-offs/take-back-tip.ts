import { object } from '@domain/kernel/z'
import { tellTakenBack } from '@domain/tip-offs/agency-tellings'
import { takenBack } from '@domain/tip-offs/decisions/pass'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** Whoever was asked to look into it hears that there is no need any more, unless that is done. */
export const takeBackTip = command({
  action: 'tipOff.decide',
  input: object(ofTip),

  async run(asked): Promise<DecidedTip> {
    const { tip, deciding } = await tipInHand(asked)
    const { verifierId, status } = tip
    const tell = verifierId && status === 'received' ? [tellTakenBack(tip, verifierId)] : []
    return writeTip(asked.work, tip, takenBack(tip, deciding), 'takenBack', tell)
  },
})
