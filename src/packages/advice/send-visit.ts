import { redirectTo } from '@tarojs/taro'
import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../clock'
import { pageOf } from '../../go'
import type { VisitWritten } from '../../outbox/kinds/advice-written'
import { submit } from '../../outbox/submit'

/** A visit ends when it is submitted. */
export function sendVisit(id: Id): void {
  submit<{ visit: VisitWritten }>(id, (said) => ({
    ...said,
    visit: { ...said.visit, endedAt: phoneNow() },
  }))
  void redirectTo({ url: `/${pageOf.adviceFinish(id)}` })
}
