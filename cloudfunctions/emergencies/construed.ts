// From when a county counts the two hours, where it may read the clause either way.

import type { TwoHoursFrom } from '@domain/emergencies/clocks'
import { rulesOf } from '@domain/patrols/county-rules'
import type { Store } from '../kernel/store'

export async function twoHoursFrom(store: Store, county: string): Promise<TwoHoursFrom> {
  return rulesOf((await store.find('counties', county)) ?? {}).construal.twoHoursFrom
}
