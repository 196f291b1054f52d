import { helpIn } from '@domain/indicators/assistance'
import {
  keysOfCentre,
  keysOfCentres,
  townshipIn,
  substantiationIn,
  type Substantiation,
} from '@domain/indicators/substantiation'
import { namesOf, type County } from '@domain/clues/routing'
import { levelOf, spokenArea, townshipOf } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { dayOf, yearOf } from '@domain/kernel/time'
import { object, string } from '@domain/kernel/z'
import { countyAsked } from '../kernel/scope'
import { tallied } from '../kernel/tallies'
import { query } from '../kernel/use-case'

export interface CentreYear extends Substantiation {
  township: string
  name: string
  /** How often its people helped. */
  assistedCount: number
}

/** A centre a row, in the order of the areas: it is no ranking, and no person is in it. */
export const listCentreShares = query({
  action: 'share.ofCentres',
  input: object({ county: string().length(6).optional() }),

  async run({ input, actor, now, store }): Promise<{ year: number; rows: CentreYear[] }> {
    const code = countyAsked(actor, input.county)
    const county = await store.find('counties', code)
    if (!county) throw problem('notFound', { what: '该区县' })
    const year = yearOf(dayOf(now))
    const counted = await tallied(store, keysOfCentres(year, code), code)
    return {
      year,
      rows: centresOf(county, counted).map((centre) => {
        const keys = keysOfCentre(year, centre.township)
        return {
          ...centre,
          ...substantiationIn(counted, keys),
          assistedCount: helpIn(counted, keys),
        }
      }),
    }
  },
})

/** Those of the county, and any other that something is counted for. */
function centresOf(
  county: County,
  counted: ReadonlyMap<string, number>,
): Pick<CentreYear, 'township' | 'name'>[] {
  const named = Object.keys(county.areaNames ?? {}).filter((each) => levelOf(each) === 'township')
  const townships = [...named.map(townshipOf), ...[...counted.keys()].map(townshipIn)]
  return [...new Set(townships)].sort().map((township) => ({
    township,
    name: spokenArea(`${township}000`, namesOf(county)),
  }))
}
