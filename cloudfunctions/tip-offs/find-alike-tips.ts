import { id } from '@domain/kernel/ids'
import { addDays, dayOf, startOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { toAgencyTipRow, type AgencyTipRow } from '@domain/tip-offs/agency-row'
import {
  ALIKE_WITHIN_DAYS,
  byLikeness,
  tipLikeness,
  type TipLikeness,
} from '@domain/tip-offs/alike'
import { isJoinable } from '@domain/tip-offs/decisions/join'
import { isOfAgency } from '@domain/tip-offs/whose'
import { is } from '../kernel/cloud'
import { query } from '../kernel/use-case'
import { tipOfAgency } from './deciding'

/** The latest of one matter in a county: many more are not of sixty days. */
const COMPARED = 100
const SHOWN = 5

export interface AlikeTip extends AgencyTipRow {
  likeness: TipLikeness
}

/** Tips that this one may be joined to, the likeliest first. */
export const findAlikeTips = query({
  action: 'tipOff.decide',
  input: object({ tipOffId: id }),

  async run({ input, actor, store }): Promise<{ rows: AlikeTip[] }> {
    const tip = await tipOfAgency(store, actor, input.tipOffId)
    const earliest = startOf(addDays(dayOf(tip.receivedAt), -ALIKE_WITHIN_DAYS))
    const { county, concern } = tip
    const around = await store.list('tipOffs', {
      where: { county, concern, listKey: is.gte(earliest) },
      order: { listKey: 'desc' },
      limit: COMPARED,
    })
    const rows = around
      .filter((other) => isOfAgency(actor, other) && isJoinable(other, tip))
      .flatMap((other): AlikeTip[] => {
        const likeness = tipLikeness(tip, other)
        return likeness ? [{ ...toAgencyTipRow(other), likeness }] : []
      })
      .sort((one, other) => byLikeness(one.likeness, other.likeness))
    return { rows: rows.slice(0, SHOWN) }
  },
})
