import { clocksOf } from '@domain/emergencies/clocks'
import { emergencyStatus } from '@domain/emergencies/emergency'
import { recipientNames, type Recipient } from '@domain/emergencies/recipients'
import { untold } from '@domain/emergencies/remind'
import { toEmergencyRow, type EmergencyRow } from '@domain/emergencies/row'
import { spokenKind } from '@domain/emergencies/spoken'
import { area } from '@domain/kernel/areas'
import type { Instant } from '@domain/kernel/time'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOfCentre } from '../kernel/scope'
import { query } from '../kernel/use-case'

export interface ListedEmergency extends EmergencyRow {
  /** 疑似食源性疾病或食品污染 */
  title: string
  /** Who has not been told, and by when they should be. */
  untold: { recipient: Recipient; name: string; by: Instant }[]
}

/** Of an area, newest first; those that somebody still has to be told of with `status` reported. */
export const listEmergencies = query({
  action: 'emergency.read',
  input: paging.extend({ status: emergencyStatus.optional(), area: area.optional() }),

  async run({ input, actor, now, store }): Promise<Listed<ListedEmergency>> {
    const scope = scopeOfCentre(actor, input.area)
    const where = { ...scope, ...(input.status && { status: input.status }) }
    const order = { key: 'listKey', direction: 'desc', after: input.after } as const
    return pageOf(store, 'emergencies', { where, ...order }, (emergency) => ({
      ...toEmergencyRow(emergency),
      title: spokenKind(emergency.kind),
      untold:
        emergency.status === 'reported'
          ? untold(clocksOf(emergency, now)).map(({ recipient, goalAt }) => ({
              recipient,
              name: recipientNames[recipient],
              by: goalAt,
            }))
          : [],
    }))
  },
})
