// What the authority beside health is to be told of a supply or a school that was in no registry (指南·饮用水（二）3, 指南·学校
// 卫生（二）3). It is prepared when the patrol is submitted; the centre or the agency sends it. It says what was suspected and
// orders nothing.

import { facilityKind } from '../facilities/kinds'
import type { Facility } from '../facilities/facility'
import { derivedId, id } from '../kernel/ids'
import { day, dayOf } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, object, string, type infer as Infer } from '../kernel/z'
import type { Patrol } from '../patrols/patrol'
import { authorityToNotify } from './authority'
import { outgoingPaper, preparedPaper } from './outgoing-paper'
import type { Suspicion } from './report'

export const authorityNotice = object({
  _id: id,
  facilityId: id,
  facilityName: string(),
  kind: facilityKind,
  address: string(),
  area: string(),
  county: string(),
  township: string(),
  authority: oneOf(['waterSupply', 'education']),
  patrolId: id,
  foundOn: day,
  foundByName: string(),
  /** Until an officer decides, each is a suspicion. */
  matters: array(
    object({
      matterName: string(),
      findings: array(object({ question: string(), words: string() })),
    }),
  ),
  ...outgoingPaper.shape,
  trail: trailHead,
})
export type AuthorityNotice = Infer<typeof authorityNotice>

type Visit = Pick<Patrol, '_id' | 'patrolledByName' | 'endedAt' | 'submittedAt'>

/** Undefined where nobody else is to be told. */
export function noticeOf(
  patrol: Visit,
  facility: Facility,
  suspicions: readonly Suspicion[],
): Omit<AuthorityNotice, 'trail'> | undefined {
  const authority = authorityToNotify(facility, suspicions)
  if (!authority) return undefined
  const _id = derivedId(patrol._id, 'authorityNotice')
  const { _id: facilityId, name: facilityName, kind, address, area, county, township } = facility
  return {
    ...{ _id, facilityId, facilityName, kind, address, area, county, township, authority },
    patrolId: patrol._id,
    foundOn: dayOf(patrol.endedAt),
    foundByName: patrol.patrolledByName,
    matters: suspicions.map(({ matterName, findings }) => ({
      matterName: `疑似${matterName}`,
      findings: findings.map(({ question, words }) => ({ question, words })),
    })),
    ...preparedPaper(patrol.submittedAt, _id),
  }
}
