import { pick } from '../kernel/records'
import { spokenMatters, type EnforcementCase } from './enforcement-case'

const shown = [
  '_id',
  'number',
  'facilityName',
  'status',
  'outcome',
  'openedOn',
  'decidedOn',
  'dueOn',
  'pauses',
  'officers',
] as const

/** A case as a list shows it. */
export type CaseRow = Pick<EnforcementCase, (typeof shown)[number]> & { spokenMatters: string }

export const toCaseRow = (found: EnforcementCase): CaseRow => ({
  ...pick(found, shown),
  spokenMatters: spokenMatters(found),
})
