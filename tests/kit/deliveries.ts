import type { Delivery } from '@domain/deliveries/delivery'
import { listKey } from '@domain/kernel/list-key'
import { anId } from './people'

/** An unread row in this person's inbox, of which no message is to be sent any more. */
export function aDelivery(
  { _id: to }: { _id: string },
  { at, ...said }: Partial<Delivery> & { at: string },
): Delivery {
  const _id = `${anId()}.0`
  return {
    _id,
    to,
    kind: 'clueReported',
    title: '一般线索：云台村水厂',
    words: '疑似消毒不规范。请受理。',
    page: `packages/clue/clue/index?id=${anId()}`,
    message: {
      facilityName: '云台村水厂',
      what: '疑似消毒不规范',
      state: '一般线索',
      hint: '请受理',
    },
    at,
    listKey: listKey(at, _id),
    status: 'unread',
    messageState: 'withoutCredit',
    attemptCount: 0,
    ...said,
  }
}
