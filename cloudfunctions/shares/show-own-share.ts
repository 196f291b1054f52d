import {
  keysOfPerson,
  substantiationIn,
  type Substantiation,
} from '@domain/indicators/substantiation'
import { dayOf, yearOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { tallied } from '../kernel/tallies'
import { query } from '../kernel/use-case'

/** Of the caller's own clues that were decided this year. Nobody can ask for another's. */
export const showOwnShare = query({
  action: 'share.own',
  input: object({}),

  async run({ actor, now, store }): Promise<Substantiation & { year: number }> {
    const year = yearOf(dayOf(now))
    const keys = keysOfPerson(year, actor._id)
    return { year, ...substantiationIn(await tallied(store, keys, actor.county), keys) }
  },
})
