import { countyOf } from '@domain/kernel/areas'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { County, Place } from './asked'

/** Naming who is on duty, and who answers for a place; `onChanged` is told once it is done. */
export function useChange({ area }: Pick<County, 'area'>, onChanged: () => void) {
  const { busy, act, once } = useActing()
  const county = countyOf(area)

  const change = (does: () => Promise<unknown>, done: string) =>
    act(async () => {
      await does()
      say(done)
      onChanged()
    })

  const setDuty = (officerId: string) =>
    change(() => callOnce('counties.setDuty', county, { county, officerId }), '已换人值班')

  const setRoute = (place: Place, officerId: string | undefined) => {
    const said = { county, ...place, ...(officerId && { officerId }) }
    const subject = `${place.area}/${place.specialty}`
    return change(() => callOnce('counties.setRoute', subject, said), '已改好')
  }

  return {
    busy,
    setDuty: (officerId: string) => once(() => setDuty(officerId)),
    setRoute: (place: Place, officerId: string | undefined) =>
      once(() => setRoute(place, officerId)),
  }
}
