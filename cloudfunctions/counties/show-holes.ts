import { holesOf, type Hole } from '@domain/clues/holes'
import { countyCode } from '@domain/kernel/areas'
import { object } from '@domain/kernel/z'
import { agencyOf } from '../kernel/agency'
import { findCovered } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

/** Where a clue would find nobody in particular, today and in the days to come. */
export const showHoles = query({
  action: 'county.read',
  input: object({ county: countyCode }),

  async run({ input, actor, now, store }): Promise<{ holes: Hole[] }> {
    const county = await findCovered(store, actor, 'counties', input.county)
    return { holes: holesOf(county, await agencyOf(store, county._id), now) }
  },
})
