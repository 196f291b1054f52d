import { id } from '@domain/kernel/ids'
import { sealedBox } from '@domain/kernel/sealed-box'
import type { Instant } from '@domain/kernel/time'
import { rating } from '@domain/tip-offs/answer'
import { refuseToRate } from '@domain/tip-offs/informant-acts'
import { command } from '../kernel/use-case'
import { findByReceipt, mainOf, tipBehind } from '../kernel/by-receipt'

/** Once, of an answer. */
export const rateTip = command({
  action: 'informant',
  input: rating.omit({ at: true }).extend({ requestId: id, receipt: sealedBox }),

  before: ({ input, ...asking }) => findByReceipt(asking, input.receipt),

  async run({ input, before, now, work }): Promise<{ at: Instant }> {
    const tip = await tipBehind(work, before)
    refuseToRate(tip, await mainOf(work, tip))
    const { satisfaction, solved, words } = input
    const changes = { rating: { satisfaction, solved, words, at: now } }
    work.change('tipOffs', tip, changes, { what: 'tipOff.rated' })
    return { at: now }
  },
})
