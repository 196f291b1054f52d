import type { Id } from '@domain/kernel/ids'
import { phoneNow } from '../../../clock'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { submit } from '../../../outbox/submit'

/** The patrol ends when it is submitted. */
export const submitPatrol = (id: Id): void =>
  submit<PatrolContent>(id, ({ report, ...content }) => ({
    ...content,
    report: { ...report, endedAt: phoneNow() },
  }))
