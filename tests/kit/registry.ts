// Entries, changes and notices of the registry, for tests.

import { authorityNotice, noticeOf, type AuthorityNotice } from '@domain/clues/authority-notice'
import type { Suspicion } from '@domain/clues/report'
import type { Facility, FacilityEntry } from '@domain/facilities/facility'
import type { Patrol } from '@domain/patrols/patrol'
import type { Person } from '@domain/people/person'
import type { Change, ChangeReport } from '@domain/registry/change'
import { changeOf } from '@domain/registry/changing'
import { factsOf, onlyFacts, touchedFacts, type Facts } from '@domain/registry/facts'
import { aFacility } from './facilities'
import { anId } from './people'

type Entry = Omit<FacilityEntry, 'coordinatorId'>

/** A rural water plant as a phone sends it. */
export function anEntry(said: Partial<Entry> = {}): Entry {
  return {
    ...{ _id: anId(), name: '白鹤村水厂', kind: 'ruralCentralSupply', address: '白鹤村三组8号' },
    ...{ area: '500299101202', traits: { servedCount: 300 }, licences: [] },
    ...said,
  }
}

/** As the phone sends it when nobody has changed the facility meanwhile. */
export const aChangeReport = (
  facility: Facility,
  after: Facts,
  said: Partial<ChangeReport> = {},
): ChangeReport => ({
  _id: anId(),
  facilityId: facility._id,
  before: onlyFacts(factsOf(facility), touchedFacts(after)),
  after,
  photos: [],
  ...said,
})

const unproven = { seq: 1, hash: '0'.repeat(64) }

export const aChange = (facility: Facility, actor: Person, after: Facts, now: string): Change => ({
  ...changeOf(aChangeReport(facility, after), { facility, actor, now }),
  trail: unproven,
})

/** Of a patrol at a facility that was in no registry. */
export function aNotice(facility: Facility, patrol: Patrol): AuthorityNotice {
  const suspected: Suspicion = {
    ...{ matter: 'waterPollution', matterName: '存在水质污染隐患' },
    severity: 'urgent',
    findings: [{ question: '出厂水清澈', words: '出厂水浑浊', photos: [] }],
  }
  const outside = aFacility({ ...facility, outsideRegistry: true })
  const notice = noticeOf(patrol, outside, [suspected])
  return authorityNotice.parse({ ...notice, trail: unproven })
}
