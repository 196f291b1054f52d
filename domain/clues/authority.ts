// Which authority beside health is told, where a supply or a school that was in no registry has something wrong
// (指南·饮用水（二）3, 指南·学校卫生（二）3).

import type { Facility } from '../facilities/facility'
import type { FacilityKind } from '../facilities/kinds'
import type { Suspicion } from './report'

export const authorityKindNames = {
  waterSupply: '供水主管部门',
  education: '教育主管部门',
} as const
export type AuthorityKind = keyof typeof authorityKindNames

const authorities: Partial<Record<FacilityKind, AuthorityKind>> = {
  ruralCentralSupply: 'waterSupply',
  school: 'education',
  kindergarten: 'education',
}

/** Undefined where nobody else is to be told. */
export const authorityToNotify = (
  { kind, outsideRegistry }: Pick<Facility, 'kind' | 'outsideRegistry'>,
  suspicions: readonly Suspicion[],
): AuthorityKind | undefined =>
  outsideRegistry && suspicions.length > 0 ? authorities[kind] : undefined
