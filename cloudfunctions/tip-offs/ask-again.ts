import { onDutyAt } from '@domain/clues/duty'
import type { County } from '@domain/clues/routing'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { askedAgain, refuseToAskAgain } from '@domain/tip-offs/informant-acts'
import { messageWords } from '@domain/tip-offs/messages'
import { tellAskedAgain } from '@domain/tip-offs/tellings'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { command } from '../kernel/use-case'
import { findByReceipt, mainOf, tipBehind } from '../kernel/by-receipt'
import { leadersOf } from './leaders'

/** Once: the answer did not solve it. Whoever had it takes it up again, and those who lead the agency are told. */
export const askAgain = command({
  action: 'informant',
  input: object({ requestId: id, receipt: sealedBox, words: messageWords }),

  before: ({ input, ...asking }) => findByReceipt(asking, input.receipt),

  async run({ input, before, now, work }): Promise<{ at: Instant }> {
    const tip = await tipBehind(work, before)
    const main = await mainOf(work, tip)
    refuseToAskAgain(tip, main)
    const county = await work.find('counties', tip.county)
    if (!county) throw problem('countyUnready')

    const words = { _id: input.requestId, words: input.words, at: now }
    const changes = askedAgain(tip, words, county)
    const leaders = await leadersOf(work, county)
    const tell = [...toldOf(main, county, now, leaders)].map((to) => tellAskedAgain(main, to))
    if (main._id === tip._id)
      work.change('tipOffs', tip, changes, { what: 'tipOff.askedAgain', tell })
    else {
      const { messages, askedAt, reopenedAt, ...taken } = changes
      work.change('tipOffs', tip, { messages, askedAt, reopenedAt }, { what: 'tipOff.askedAgain' })
      work.change('tipOffs', main, taken, { what: 'tipOff.accepted', tell })
    }
    return { at: now }
  },
})

/** Whoever had it, whoever is on duty where nobody had, and those who lead the agency. */
const toldOf = (
  { acceptedBy }: TipOff,
  county: County,
  now: Instant,
  leaders: readonly Id[],
): Set<Id> => new Set([acceptedBy ?? onDutyAt(county, now), ...leaders])
