import { concernOf } from '@domain/clues/concerns'
import { answersFor } from '@domain/clues/routing'
import { object } from '@domain/kernel/z'
import { released } from '@domain/tip-offs/decisions/accept'
import { tellSubmitted } from '@domain/tip-offs/tellings'
import { whereOf } from '@domain/tip-offs/whose'
import { command } from '../kernel/use-case'
import { ofTip, tipInHand, writeTip, type DecidedTip } from './deciding'

/** What was kept apart is a tip like any other: whoever answers for it is told now. */
export const releaseTip = command({
  action: 'tipOff.decide',
  input: object(ofTip),

  async run(asked): Promise<DecidedTip> {
    const { tip, deciding } = await tipInHand(asked)
    const { specialty } = concernOf(tip.concern)
    const matter = { area: whereOf(tip), specialty, severity: tip.severity }
    const { personId } = answersFor(deciding.county, matter, asked.now)
    const tell = personId === asked.actor._id ? [] : [tellSubmitted(tip, personId)]
    return writeTip(asked.work, tip, released(tip, deciding), 'released', tell)
  },
})
