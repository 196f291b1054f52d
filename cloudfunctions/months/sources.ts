// Where the rows of a person's month come from: one line for each kind of record, each a range of one index.

import {
  adviceInMonth,
  assistanceDue,
  assistanceInMonth,
  clueInMonth,
  dueInMonth,
  emergencyInMonth,
  informationInMonth,
  orderedVisitDue,
  outreachInMonth,
  patrolInMonth,
  reinspectionDue,
  reinspectionInMonth,
  sampleInMonth,
  type MonthRow,
} from '@domain/indicators/own-month'
import { addToMonth, boundsOf, instantsOf, type Month } from '@domain/kernel/months'
import type { Permission } from '@domain/people/permissions'
import { is } from '../kernel/cloud'
import type { CollectionName, Collections } from '../kernel/collections'
import type { Store } from '../kernel/store'

/**
 * Of one kind of record in one month. A coordinator of a large county makes sixty patrols a month; beyond this the page says
 * that there are more.
 */
export const MOST_ROWS = 200

/** What of the month the key is asked for; what is due is known of the present alone. */
const spans = {
  instants: instantsOf,
  days: boundsOf,
  dueByTheNext: (month: Month) => ({ from: '', before: boundsOf(addToMonth(month, 1)).before }),
} as const

export interface Source {
  name: CollectionName
  permission: Permission
  isDue: boolean
  read(store: Store, personId: string, month: Month): Promise<(MonthRow | undefined)[]>
}

interface From<Name extends CollectionName> {
  permission: Permission
  /** Whose it is. */
  own: keyof Collections[Name] & string
  key: keyof Collections[Name] & string
  span: keyof typeof spans
  row(record: Collections[Name], month: Month): MonthRow | undefined
}

const from = <Name extends CollectionName>(
  name: Name,
  { permission, own, key, span, row }: From<Name>,
): Source => ({
  ...{ name, permission },
  isDue: span.startsWith('due'),
  async read(store, personId, month) {
    const { from: first, before } = spans[span](month)
    const found = await store.list(name, {
      where: { [own]: personId, [key]: is.gte(first).and(is.lt(before)) },
      order: { [key]: span.startsWith('due') ? 'asc' : 'desc' },
      limit: MOST_ROWS + 1,
    })
    return found.map((record) => row(record, month))
  },
})

const submitted = { key: 'listKey', span: 'instants' } as const
const due = { own: 'coordinatorId', key: 'dueKey', span: 'dueByTheNext' } as const

export const sources: readonly Source[] = [
  from('patrols', {
    ...{ permission: 'patrol.submit', own: 'patrolledBy', key: 'endedAt', span: 'instants' },
    row: patrolInMonth,
  }),
  from('reinspections', {
    ...{ permission: 'patrol.submit', own: 'reinspectedBy', ...submitted },
    row: reinspectionInMonth,
  }),
  from('clues', { permission: 'clue.read', own: 'reportedBy', ...submitted, row: clueInMonth }),
  from('advice', {
    ...{ permission: 'advice.give', own: 'coordinatorId', ...submitted },
    row: adviceInMonth,
  }),
  from('emergencies', {
    ...{ permission: 'emergency.report', own: 'reportedBy', ...submitted },
    row: emergencyInMonth,
  }),
  from('informationReports', {
    ...{ permission: 'informationReport.submit', own: 'receivedBy', ...submitted },
    row: informationInMonth,
  }),
  from('outreach', {
    ...{ permission: 'outreach.record', own: 'recordedBy', key: 'listKey', span: 'days' },
    row: outreachInMonth,
  }),
  from('samples', {
    ...{ permission: 'sample.take', own: 'takenBy', ...submitted },
    row: sampleInMonth,
  }),
  from('assistances', {
    ...{ permission: 'assistance.give', own: 'coordinatorId', key: 'givenAt', span: 'instants' },
    row: assistanceInMonth,
  }),
  from('facilities', { permission: 'patrol.submit', ...due, row: dueInMonth }),
  from('advice', { permission: 'advice.give', ...due, row: reinspectionDue }),
  from('assistances', { permission: 'assistance.give', ...due, row: assistanceDue }),
  from('orderedVisits', { permission: 'patrol.submit', ...due, row: orderedVisitDue }),
]
