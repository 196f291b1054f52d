import { problem } from '@domain/kernel/problems'
import { object, string } from '@domain/kernel/z'
import { database } from '../kernel/cloud'
import { query } from '../kernel/use-case'

/** Opening is no change of the matter itself, so it needs no trail; opening twice is opening once. */
export const openDelivery = query({
  action: 'delivery.read',
  input: object({ deliveryId: string().min(1).max(160) }),

  async run({ input, actor, now, store }): Promise<{ page: string }> {
    const delivery = await store.find('deliveries', input.deliveryId)
    if (delivery?.to !== actor._id) throw problem('notFound', { what: '该消息' })
    if (delivery.status === 'unread')
      await database
        .collection('deliveries')
        .doc(delivery._id)
        .update({ data: { status: 'opened', openedAt: now } })
    return { page: delivery.page }
  },
})
