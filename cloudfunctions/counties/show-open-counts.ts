import { keysOfOpenCounts, openCountsIn, type OpenCounts } from '@domain/indicators/open-counts'
import { countyCode } from '@domain/kernel/areas'
import { dayOf, yearOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { tallied } from '../kernel/tallies'
import { query } from '../kernel/use-case'

/** Of this year, for anybody. */
export const showOpenCounts = query({
  action: 'informant',
  input: object({ county: countyCode }),

  async run({ input: { county }, now, store }): Promise<OpenCounts & { year: number }> {
    const year = yearOf(dayOf(now))
    const keys = keysOfOpenCounts(county, year)
    return { year, ...openCountsIn(await tallied(store, keys, county), keys) }
  },
})
