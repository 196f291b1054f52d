import type { Api } from '../../../../cloudfunctions/api'
import type { Day } from '@domain/kernel/time'

export type Duty = Api['duty.show']['output']

/** What is being done in the sheet: somebody is named for a day, or duty is handed over. */
export type Doing = { what: 'day'; on: Day } | { what: 'handOver' }

export const GONE = '已不在岗的人'
