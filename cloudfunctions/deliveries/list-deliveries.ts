import type { Delivery } from '@domain/deliveries/delivery'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { query } from '../kernel/use-case'

/** A delivery as the inbox shows it. */
export type DeliveryRow = Pick<
  Delivery,
  '_id' | 'kind' | 'title' | 'words' | 'page' | 'at' | 'status' | 'messageState'
>

export const listDeliveries = query({
  action: 'delivery.read',
  input: paging,

  async run({ input, actor, store }): Promise<Listed<DeliveryRow>> {
    const where = { to: actor._id }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'deliveries', { where, ...order }, toRow)
  },
})

const toRow = ({
  _id,
  kind,
  title,
  words,
  page,
  at,
  status,
  messageState,
}: Delivery): DeliveryRow => ({
  ...{ _id, kind, title, words, page, at, status, messageState },
})
