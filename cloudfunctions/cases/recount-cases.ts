import { keptCaseClock } from '@domain/cases/clock'
import { caseRulesSetBy } from '@domain/clues/case-rules'
import type { Instant } from '@domain/kernel/time'
import { goRound, type Round } from '../kernel/county-round'

const round: Round<'cases'> = {
  name: 'recase',
  ...{ at: 'recaseAt', after: 'recaseAfter', what: 'county.casesRecounted' },
  ...{ through: 'cases', key: 'listKey' },
  begin: (work, county) => {
    const rules = caseRulesSetBy(county)
    return Promise.resolve((found) => {
      const kept = keptCaseClock(found, rules)
      const same = kept.dueKey === found.dueKey
      if (!same) work.change('cases', found, kept, { what: 'case.clockRecounted' })
      return !same
    })
  },
}

/** After a county has set other days for its cases, they are due by them. How many portions were counted. */
export const recountCases = (now: Instant): Promise<number> => goRound(round, now)
