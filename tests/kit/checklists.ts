// A county's own checklists for tests.

import type { Checklist, CheckItem } from '@domain/checklists/checklist'
import { ownChecklistId, type OwnChecklist } from '@domain/checklists/own-checklist'
import type { County } from '@domain/clues/routing'
import { listKey } from '@domain/kernel/list-key'
import type { TestCloud } from './cloud'
import { anId } from './people'

export const aCheck = (said: Partial<CheckItem> & { id: string }): CheckItem => ({
  kind: 'check',
  clause: { own: '云岭县供水巡查 1' },
  question: '水源地立着标识牌',
  evidence: '走到取水口，看牌子在不在、字清不清楚',
  severity: 'ordinary',
  matter: 'sourceSigns',
  ...said,
})

/** For a rural water plant, in its first version. */
export const aChecklist = (said: Partial<Checklist> = {}): Checklist => ({
  id: `own${anId()}`,
  version: '2026.1',
  name: '水源地标识巡查表',
  specialty: 'drinkingWater',
  kinds: ['ruralCentralSupply'],
  matters: [{ id: 'sourceSigns', name: '水源地标识不符合要求' }],
  sections: [{ name: '水源地', items: [aCheck({ id: 'signShown' })] }],
  ...said,
})

/** As it is once it is published. */
export function anOwnChecklist(
  { _id: county, area }: County,
  checklist = aChecklist(),
): OwnChecklist {
  const [_id, publishedAt] = [ownChecklistId(county, checklist), '2026-02-02T02:00:00.000Z']
  return {
    ...{ _id, county, area, checklist, publishedAt, listKey: listKey(publishedAt, _id) },
    ...{ publishedBy: anId(), publishedByName: '李主任' },
    trail: { seq: 1, hash: '0'.repeat(64) },
  }
}

/** Stores a checklist that the county offers from now on, and no other. */
export function offer(cloud: TestCloud, county: County, checklist = aChecklist()): Checklist {
  const own = anOwnChecklist(county, checklist)
  cloud.put('checklists', own)
  const choice = { filter: { _id: county._id }, multi: false }
  void cloud.local.store.update('counties', choice, { $set: { checklists: [own.checklist] } })
  return own.checklist
}
