import { caseRules, caseRulesSetBy, type CaseRules } from '@domain/clues/case-rules'
import {
  checkClocks,
  clocksSetBy,
  countyClocks,
  type CountyClocks,
} from '@domain/clues/county-clocks'
import { checkTipRules, tipRules, tipRulesSetBy, type TipRules } from '@domain/clues/tip-rules'
import { countyCode } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { hasOwn } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { checkRules, hasSpecialty } from '@domain/patrols/check-rules'
import { countyRules, rulesOf, type CountyRules } from '@domain/patrols/county-rules'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Sets what is sent and leaves the rest. Who answered for a specialty that goes away is not named for it any more. */
export const setRules = command({
  action: 'rules.set',
  input: object({
    ...{ requestId: id, county: countyCode },
    ...countyRules.partial().shape,
    ...countyClocks.partial().shape,
    ...caseRules.partial().shape,
    ...tipRules.partial().shape,
  }),

  async run({
    input,
    actor,
    now,
    work,
  }): Promise<CountyRules & CountyClocks & CaseRules & TipRules> {
    const county = await findCovered(work, actor, 'counties', input.county)
    const rules = rulesOf({ ...county, ...input })
    checkRules(rules, rulesOf(county), county.checklists ?? [])
    const clocks = clocksSetBy({ ...county, ...input })
    checkClocks(clocks)
    const cases = caseRulesSetBy({ ...county, ...input })
    const tips = tipRulesSetBy({ ...county, ...input })
    checkTipRules(tips)

    const routes = county.routes.filter(({ specialty }) => hasSpecialty(rules, specialty))
    const recount = {
      ...(isSaid(countyRules, input) && { recountAt: now, recountAfter: undefined }),
      ...(isSaid(countyClocks, input) && { reclockAt: now, reclockAfter: undefined }),
      ...(isSaid(caseRules, input) && { recaseAt: now, recaseAfter: undefined }),
    }
    work.change(
      'counties',
      county,
      { ...rules, ...clocks, ...cases, ...tips, routes, ...recount },
      { what: 'county.rulesSet' },
    )
    return { ...rules, ...clocks, ...cases, ...tips }
  },
})

/** Whether anything of it was sent. */
const isSaid = ({ shape }: { shape: object }, sent: object): boolean =>
  Object.keys(shape).some((rule) => hasOwn(sent, rule))
