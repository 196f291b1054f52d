import { id } from '@domain/kernel/ids'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { tellUnsolved } from '@domain/tip-offs/agency-tellings'
import { rating } from '@domain/tip-offs/answer'
import { refuseToRate } from '@domain/tip-offs/informant-acts'
import { command } from '../kernel/use-case'
import { findByReceipt, mainOf, tipBehind } from '../kernel/by-receipt'
import { leadersOf } from './leaders'

/** Once, of an answer; where it solved nothing, those who lead the agency are told. */
export const rateTip = command({
  action: 'informant',
  input: rating.omit({ at: true }).extend({ requestId: id, receipt: sealedBox }),

  before: ({ input, ...asking }) => findByReceipt(asking, input.receipt),

  async run({ input, before, now, work }): Promise<{ at: Instant }> {
    const tip = await tipBehind(work, before)
    const main = await mainOf(work, tip)
    refuseToRate(tip, main)
    const { satisfaction, solved, words } = input
    const changes = { rating: { satisfaction, solved, words, at: now } }
    const county = solved ? undefined : await work.find('counties', tip.county)
    const leaders = county ? await leadersOf(work, county) : []
    const tell = leaders.map((to) => tellUnsolved(main, to))
    work.change('tipOffs', tip, changes, { what: 'tipOff.rated', tell })
    return { at: now }
  },
})
