// Finding what is the caller's business by place. What is elsewhere is answered as if it were not there.

import { problem } from '@domain/kernel/problems'
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
  advice: '该意见书',
  reinspections: '该复查记录',
  orderedVisits: '该任务',
  emergencies: '该突发事件',
  clusters: '这条聚集性患病提示',
  outreach: '该记录',
  samples: '该样品',
} as const

/** Problem notFound. */
export async function findCovered<Name extends keyof typeof spoken>(
  store: Store,
  actor: Person,
  name: Name,
  id: string,
): Promise<Collections[Name]> {
  const found = await store.find(name, id)
  if (!found || !covers(actor, found)) throw problem('notFound', { what: spoken[name] })
  return found
}
