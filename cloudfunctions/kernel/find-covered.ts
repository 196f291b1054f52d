// Finding what is the caller's business by place. What is elsewhere is answered as if it were not there.

import { problem } from '@domain/kernel/problems'
import { isOfCentre } from '@domain/people/centre-staff'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import type { Collections } from './collections'
import type { Store } from './store'

const spoken = {
  people: '此人',
  counties: '该区县',
  facilities: '该单位',
  patrols: '该巡查记录',
  changes: '这项变更',
  authorityNotices: '这份通报',
  clues: '该线索',
  imports: '这次导入',
  evidencePacks: '这个证据包',
  advice: '该意见书',
  reinspections: '该复查记录',
  orderedVisits: '该任务',
  assistances: '这次协查',
  cases: '该案件',
  emergencies: '该突发事件',
  clusters: '这条聚集性患病提示',
  outreach: '该记录',
  samples: '该样品',
  informationReports: '这条信息',
  tipOffs: '这条投诉举报',
} as const
type Covered = keyof typeof spoken

/** Problem notFound. */
export async function findCovered<Name extends Covered>(
  store: Store,
  actor: Person,
  name: Name,
  id: string,
): Promise<Collections[Name]> {
  const found = await store.find(name, id)
  if (!found || !covers(actor, found)) throw problem('notFound', { what: spoken[name] })
  return found
}

/** Colleagues of one centre share it, however the centre divides its township; Problem notFound. */
export async function findOfCentre<
  Name extends 'facilities' | 'emergencies' | 'clusters' | 'informationReports' | 'tipOffs',
>(store: Store, actor: Person, name: Name, id: string): Promise<Collections[Name]> {
  const found = await store.find(name, id)
  if (!found || !isShared(actor, found)) throw problem('notFound', { what: spoken[name] })
  return found
}

export const isShared = (actor: Person, found: Pick<Person, 'area' | 'township'>): boolean =>
  covers(actor, found) || isOfCentre(actor, found)
