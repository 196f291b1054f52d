// A county's own checklists as they were published.

import type { Checklist } from '@domain/checklists/checklist'
import { ownChecklistId, type Version } from '@domain/checklists/own-checklist'
import { is } from './cloud'
import type { Store } from './store'

/** In the order asked; what was never published is left out. */
export async function ownChecklists(
  store: Store,
  county: string,
  versions: readonly Version[],
): Promise<Checklist[]> {
  if (versions.length === 0) return []
  const ids = versions.map((each) => ownChecklistId(county, each))
  const found = await store.list('checklists', { where: { _id: is.in(ids) }, limit: ids.length })
  return ids.flatMap((id) => found.find(({ _id }) => _id === id)?.checklist ?? [])
}
