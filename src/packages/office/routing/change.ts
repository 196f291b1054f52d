import { countyOf } from '@domain/kernel/areas'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { County, Place } from './asked'

/** Naming who stands in, who leads, and who answers for a place; `onChanged` is told once it is done. */
export function useChange({ area }: Pick<County, 'area'>, onChanged: () => void) {
  const { busy, act, once } = useActing()
  const county = countyOf(area)

  const change = (does: () => Promise<unknown>, done: string) =>
    once(() =>
      act(async () => {
        await does()
        say(done)
        onChanged()
      }),
    )

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
