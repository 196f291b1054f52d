// What people were told in the past: inbox rows that were read and messages that were sent, or not. The last days' rows
// are partly unread.

import { rowsOf } from '../../cloudfunctions/kernel/deliver'
import type { TrailEntry } from '../../cloudfunctions/kernel/collections'
import type { Delivery } from '@domain/deliveries/delivery'
import { addDays, addMinutes, dayOf, type Instant } from '@domain/kernel/time'
import type { Chance } from './chance'
import type { Memory } from './memory'

const OPENED_FOR_SURE_DAYS = 6
const OPENED_WITHIN_MINUTES = 30 * 60
const UNREAD_SHARE = 0.5

export class Inbox {
  constructor(
    private readonly memory: Memory,
    private readonly chance: Chance,
    private readonly until: Instant,
  ) {}

  /** The entries are told; nothing is left to the timer. */
  deliver(entries: readonly TrailEntry[]): void {
    for (const { tellAt, ...told } of entries) {
      if (!tellAt) continue
      this.memory.put('trail', told)
      for (const row of rowsOf(told)) this.memory.put('deliveries', this.past(row))
    }
  }

  private past({ attemptAt: _attemptAt, ...row }: Delivery): Delivery {
    const sent = this.chance.happens(0.7)
    const openedAt = addMinutes(row.at, this.chance.int(4, OPENED_WITHIN_MINUTES))
    const lately = dayOf(row.at) > addDays(dayOf(this.until), -OPENED_FOR_SURE_DAYS)
    const unread = openedAt > this.until || (lately && this.chance.happens(UNREAD_SHARE))
    return {
      ...row,
      ...(!unread && { status: 'opened' as const, openedAt }),
      messageState: sent ? 'sent' : 'withoutCredit',
      attemptCount: sent ? 1 : 0,
    }
  }
}
