import { countyOf } from '@domain/kernel/areas'
import { callOnce } from '../../../once'
import { useChanging } from '../../../use-changing'
import type { County, Place } from './asked'

/** Naming who stands in, who leads, and who answers for a place; `onChanged` is told once it is done. */
export function useChange({ area }: Pick<County, 'area'>, onChanged: () => void) {
  const { busy, change } = useChanging(onChanged)
  const county = countyOf(area)

  return {
    busy,
    setDuty: (officerId: string) =>
      change(() => callOnce('counties.setDuty', county, { county, officerId }), '已换人值班'),

    setLeader: (personId: string | undefined) => {
      const said = { county, ...(personId && { personId }) }
      change(() => callOnce('counties.setLeader', county, said), '已改好')
    },

    setRoute: (place: Place, officerIds: string[]) => {
      const subject = `${place.area}/${place.specialty}/${place.severity ?? ''}`
      const said = { county, ...place, officerIds }
      change(() => callOnce('counties.setRoute', subject, said), '已改好')
    },
  }
}
