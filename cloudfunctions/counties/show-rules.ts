import type { Checklist } from '@domain/checklists/checklist'
import { caseRulesSetBy, type CaseRules } from '@domain/clues/case-rules'
import { clocksSetBy, type CountyClocks } from '@domain/clues/county-clocks'
import { tipRulesSetBy, type TipRules } from '@domain/clues/tip-rules'
import type { County } from '@domain/clues/routing'
import { countyCode } from '@domain/kernel/areas'
import { object } from '@domain/kernel/z'
import { rulesOf, type CountyRules } from '@domain/patrols/county-rules'
import { ownChecklists } from '../kernel/own-checklists'
import { countyAsked } from '../kernel/scope'
import { query } from '../kernel/use-case'

export interface ShownRules extends CountyRules, CountyClocks, CaseRules, TipRules {
  county: string
  /** The county's own that are offered now, each in its newest version. */
  checklists: Checklist[]
  /** Days that facilities are due still follow from what was set before. */
  isRecounting: boolean
  /** The same of deadlines of clues and of cases. */
  isReclocking: boolean
}

/** What a county has set for its patrols; the usual where it has set nothing yet. */
export const showRules = query({
  action: 'rules.read',
  input: object({ county: countyCode.optional() }),

  async run({ input, actor, store }): Promise<ShownRules> {
    const code = countyAsked(actor, input.county)
    const set: Partial<County> = (await store.find('counties', code)) ?? {}
    return {
      county: code,
      ...rulesOf(set),
      ...clocksSetBy(set),
      ...caseRulesSetBy(set),
      ...tipRulesSetBy(set),
      checklists: await ownChecklists(store, code, set.checklists ?? []),
      isRecounting: set.recountAt !== undefined,
      isReclocking: set.reclockAt !== undefined || set.recaseAt !== undefined,
    }
  },
})
