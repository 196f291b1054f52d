import { pick } from '../kernel/records'
import { patrolEndNames } from '../patrols/patrol'
import type { Advice } from './advice'
import type { Reinspection } from './reinspection'

const shown = [
  '_id',
  'spokenNumber',
  'facilityId',
  'facilityName',
  'address',
  'status',
  'endedAs',
  'rectifyOn',
  'dueOn',
  'coordinatorName',
  'submittedAt',
  'receivedAt',
] as const

/** An advice as a list shows it. */
export type AdviceRow = Pick<Advice, (typeof shown)[number]> & { itemCount: number }

export const toAdviceRow = (advice: Advice): AdviceRow => ({
  ...pick(advice, shown),
  itemCount: advice.items.length,
})

const looked = [
  '_id',
  'adviceId',
  'end',
  'endedAt',
  'submittedAt',
  'reinspectedByName',
  'rectifiedCount',
  'unrectifiedCount',
  'openCount',
  'clueIds',
] as const

/** A re-inspection as a list shows it. */
export type ReinspectionRow = Pick<Reinspection, (typeof looked)[number]>

export const toReinspectionRow = (reinspection: Reinspection): ReinspectionRow =>
  pick(reinspection, looked)

/** 已整改 2 项，未整改 1 项 */
export function spokenLooked({ end, ...counted }: ReinspectionRow): string {
  if (end !== 'done') return patrolEndNames[end]
  const { rectifiedCount, unrectifiedCount, openCount } = counted
  return [
    `已整改 ${rectifiedCount} 项`,
    ...(unrectifiedCount > 0 ? [`未整改 ${unrectifiedCount} 项`] : []),
    ...(openCount > 0 ? [`没看清 ${openCount} 项`] : []),
  ].join('，')
}
