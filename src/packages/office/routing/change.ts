import { useState } from 'react'
import { countyOf } from '@domain/kernel/areas'
import { say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useOneAtATime } from '../../../use-one-at-a-time'
import type { County, Place } from './asked'

/** Naming who is on duty, and who answers for a place; `onChanged` is told once it is done. */
export function useChange({ area }: Pick<County, 'area'>, onChanged: () => void) {
  const [busy, setBusy] = useState(false)
  const once = useOneAtATime()
  const county = countyOf(area)

  async function act(does: () => Promise<unknown>, done: string): Promise<void> {
    setBusy(true)
    try {
      await does()
      say(done)
      onChanged()
    } catch (failure) {
      await tell('没有办成', failure instanceof Error ? failure.message : String(failure))
    } finally {
      setBusy(false)
    }
  }

  const setDuty = (officerId: string) =>
    act(() => callOnce('counties.setDuty', county, { county, officerId }), '已换人值班')

  const setRoute = (place: Place, officerId: string | undefined) => {
    const said = { county, ...place, ...(officerId && { officerId }) }
    const subject = `${place.area}/${place.specialty}`
    return act(() => callOnce('counties.setRoute', subject, said), '已改好')
  }

  return {
    busy,
    setDuty: (officerId: string) => once(() => setDuty(officerId)),
    setRoute: (place: Place, officerId: string | undefined) =>
      once(() => setRoute(place, officerId)),
  }
}
