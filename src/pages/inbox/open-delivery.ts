import { call } from '../../cloud'
import { go } from '../../go'
import { topUpQuietly } from '../../top-up'
import type { Delivered } from './delivery-row'

// Not noted as opened now, it is noted the next time; the page opens in any case.
const ignore = () => undefined

export function openDelivery({ _id, page, status }: Delivered): void {
  topUpQuietly()
  if (status === 'unread') void call('deliveries.open', { deliveryId: _id }).catch(ignore)
  go(page)
}
