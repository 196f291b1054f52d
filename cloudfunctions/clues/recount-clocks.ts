import { keptClock } from '@domain/clues/clock'
import { clocksSetBy } from '@domain/clues/county-clocks'
import type { Instant } from '@domain/kernel/time'
import { goRound, type Round } from '../kernel/county-round'

const round: Round<'clues'> = {
  name: 'reclock',
  ...{ at: 'reclockAt', after: 'reclockAfter', what: 'county.clocksRecounted' },
  ...{ through: 'clues', key: 'listKey' },
  begin: (work, county) => {
    const clocks = clocksSetBy(county)
    return Promise.resolve((clue) => {
      const kept = keptClock(clue, clocks)
      const same = kept.dueKey === clue.dueKey && kept.soonAt === clue.soonAt
      if (!same) work.change('clues', clue, kept, { what: 'clue.clockRecounted' })
      return !same
    })
  },
}

/** After a county has set other time limits or days, its clues are due by them. How many portions were counted. */
export const recountClocks = (now: Instant): Promise<number> => goRound(round, now)
