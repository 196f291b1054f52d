// What a county asks of its facilities: its rules and its own checklists; the usual where nothing is set.

import { rulesOf } from '@domain/patrols/county-rules'
import type { Asked } from '@domain/registry/registered'
import { ownChecklists } from './own-checklists'
import type { Store } from './store'

export async function countyAsks(store: Store, countyCode: string): Promise<Asked> {
  const county = await store.find('counties', countyCode)
  if (!county) return { rules: rulesOf({}), own: [] }
  return {
    rules: rulesOf(county),
    own: await ownChecklists(store, county._id, county.checklists ?? []),
  }
}
