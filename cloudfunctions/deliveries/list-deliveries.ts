import type { Delivery } from '@domain/deliveries/delivery'
import { pick } from '@domain/kernel/records'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

const shown = ['_id', 'kind', 'title', 'words', 'page', 'at', 'status', 'messageState'] as const

/** A delivery as the inbox shows it. */
export type DeliveryRow = Pick<Delivery, (typeof shown)[number]>

export const listDeliveries = query({
  action: 'delivery.read',
  input: paging,

  async run({ input, actor, store }): Promise<Listed<DeliveryRow>> {
    const where = { to: actor._id }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'deliveries', { where, ...order }, (row) => pick(row, shown))
  },
})
