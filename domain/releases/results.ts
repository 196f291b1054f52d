// The result that a record has come to, as far as it may be released: only what an officer found to be so, or a laboratory
// measured, and only of a registered facility. What is suspected, referred or unfounded is told to nobody else.

import { caseOutcomeName, type EnforcementCase } from '../cases/enforcement-case'
import { spokenPenalties } from '../cases/penalties'
import type { CaseStatus } from '../cases/status'
import type { Clue } from '../clues/clue'
import { isSubstantiated, outcomeNames } from '../clues/outcome'
import { dayOf } from '../kernel/time'
import { conclusionNames, materialNames, type Sample } from '../samples/sample'
import type { ReleasedResult } from './release'

const DECIDED: readonly CaseStatus[] = ['closed', 'reinspected', 'ended']

const placeOf = ({
  facilityId,
  facilityName,
  area,
  county,
  township,
}: Omit<ReleasedResult, 'about' | 'found' | 'foundOn'>) => ({
  ...{ facilityId, facilityName, area, county, township },
})

/** Undefined where there is nothing to release. */
export function resultOfCase(of: EnforcementCase): ReleasedResult | undefined {
  const { facilityId, outcome, closedOn, matters, penalties, fineFen } = of
  if (!facilityId || !outcome || !closedOn || !DECIDED.includes(of.status)) return undefined
  if (!isSubstantiated(outcome)) return undefined
  const found = caseOutcomeName(outcome)
  return {
    ...placeOf({ ...of, facilityId }),
    about: matters.map(({ matterName }) => matterName).join('、'),
    found: penalties ? `${found}（${spokenPenalties(penalties, fineFen)}）` : found,
    foundOn: closedOn,
  }
}

/** Undefined where there is nothing to release; of a clue in a case the case is released. */
export function resultOfClue(of: Clue): ReleasedResult | undefined {
  const { facilityId, outcome, closedAt, matterName } = of
  if (!facilityId || !outcome || !closedAt || of.status !== 'closed') return undefined
  if (of.caseId || of.mergedInto || !isSubstantiated(outcome)) return undefined
  return {
    ...placeOf({ ...of, facilityId }),
    ...{ about: matterName, found: outcomeNames[outcome], foundOn: dayOf(closedAt) },
  }
}

/** Undefined where there is nothing to release, or where the laboratory did not judge. */
export function resultOfSample(of: Sample): ReleasedResult | undefined {
  const { result, material, sampleName } = of
  if (!result || result.conclusion === 'notJudged') return undefined
  return {
    ...placeOf(of),
    about: `${materialNames[material]}抽检：${sampleName}`,
    found: conclusionNames[result.conclusion],
    foundOn: result.reportedOn,
  }
}
