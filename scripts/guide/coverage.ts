// What keeps a clause that no checklist item asks about, or that an item alone does not keep: a rule of domain, by the thing
// itself; or the reason why it is neither asked nor ruled.

import { basis } from '@domain/checklists/basis'
import { checkChecklist } from '@domain/checklists/check-checklist'
import {
  earliestReportOn,
  evaluationYears,
  measurementYears,
} from '@domain/checklists/hazard-intervals'
import { judgeReading } from '@domain/checklists/judge-reading'
import { publishable } from '@domain/checklists/publishable'
import { revalidationYears } from '@domain/checklists/revalidation'
import {
  kindergartenStaff,
  needsHealthProfessionals,
  schoolRoom,
} from '@domain/checklists/school-staffing'
import { acidityLimit, residueLimit } from '@domain/checklists/water-limits'
import { authorityToNotify } from '@domain/clues/authority'
import { deadlineOf } from '@domain/clues/deadlines'
import { cluesOf, suspicionsOf } from '@domain/clues/from-patrol'
import { ourTimeLimits } from '@domain/clues/time-limits'
import { questions } from '@domain/emergencies/asked'
import { clocksOf } from '@domain/emergencies/clocks'
import { clustersIn } from '@domain/emergencies/cluster'
import { emergencyKinds } from '@domain/emergencies/kinds'
import { emergencyOf } from '@domain/emergencies/report'
import { watchedWith } from '@domain/emergencies/watch'
import { kinds, specialtiesOf } from '@domain/facilities/kinds'
import { licenceState } from '@domain/facilities/licence-state'
import { facilityOf } from '@domain/facilities/registration'
import type { Part } from '@domain/guide/parts'
import { visitOrder } from '@domain/advice/ordered-visit'
import { closedOnceMore } from '@domain/cases/recurring'
import { reinspectionOrdered } from '@domain/cases/decisions/looked-again'
import { casesAssisted } from '@domain/indicators/assistance'
import { certificateRate } from '@domain/indicators/certificates'
import { fulfilment } from '@domain/indicators/fulfilment'
import { onSitePatrols } from '@domain/indicators/on-site-patrols'
import { outreachCount } from '@domain/indicators/outreach'
import { reportRate } from '@domain/indicators/report-rate'
import { yearlySummaryDueOn } from '@domain/indicators/yearly-summary'
import { checkRules } from '@domain/patrols/check-rules'
import { countyRules, frequenciesFor } from '@domain/patrols/county-rules'
import { dueOn, PATROLS_A_YEAR, usualFrequency } from '@domain/patrols/frequency'
import { difference, patrolEndNames, patrolReport } from '@domain/patrols/patrol'
import { checkReport } from '@domain/patrols/report'
import { nextTermStart } from '@domain/patrols/terms'
import { afterVisit } from '@domain/patrols/visit'
import { COORDINATORS_A_CENTRE, missingCoordinators } from '@domain/people/centre-staff'

/** Rules by the names under which domain exports them. */
export interface Rule {
  rules: Record<string, unknown>
}
export interface Reason {
  reason: string
}
/** By the numbers of a part. */
export type Coverage = Partial<Record<Part, Record<string, Rule | Reason>>>

const rule = (rules: Rule['rules']): Rule => ({ rules })
const none = (reason: string): Reason => ({ reason })

const overview = none('Says why, asks nothing.')
const summary = none('Sums up what other clauses say in full.')
const outreach = none('Recorded as outreach; asks nothing of a facility and judges nothing.')
const running = none(
  'Work of the commission, the agency or the centre; asks nothing of a facility and judges nothing.',
)
const told = none(
  'Word from others is verified and passed on by people; nothing here could be judged.',
)

const whatIsPatrolled = rule({ kinds, specialtiesOf })
const twiceAYear = rule({ PATROLS_A_YEAR, dueOn })
const failuresReported = rule({ suspicionsOf, cluesOf })
const changesReported = rule({ patrolEndNames, difference, checkReport, suspicionsOf })
const otherAuthorityTold = rule({ facilityOf, authorityToNotify })
const handledInTime = rule({ ourTimeLimits, deadlineOf })
const asked = rule({ questions })
const toldInTime = rule({ emergencyKinds, questions, clocksOf, emergencyOf })

export const coverage: Coverage = {
  plan: {
    '一（一）': overview,
    '一（二）': overview,
    '一（三）1': rule({ reportRate }),
    '一（三）2': rule({ PATROLS_A_YEAR, dueOn, onSitePatrols, fulfilment }),
    '一（三）3': rule({ casesAssisted }),
    '一（三）4': rule({ outreachCount }),
    '二（一）': overview,
    '二（二）1': summary,
    '二（二）2': summary,
    '二（二）3': summary,
    '二（二）4': summary,
    '二（二）5': summary,
    '二（二）6': summary,
    '二（二）7': rule({
      basis,
      checkChecklist,
      publishable,
      countyRules,
      checkRules,
      frequenciesFor,
    }),
    '二（三）1': running,
    '二（三）2': running,
    '二（三）3': running,
    '二（三）4': rule({ yearlySummaryDueOn }),
    '二（四）1（1）': rule({ patrolReport, checkReport }),
    '二（四）1（2）': rule({ kinds, facilityOf }),
    '二（四）1（3）': changesReported,
    '二（四）1（4）': none(
      'Advice may be given, and is written by people; nothing here is judged.',
    ),
    '二（四）2（1）': failuresReported,
    '二（四）2（2）': toldInTime,
    '二（四）3（1）': handledInTime,
    '二（四）3（2）': rule({ ourTimeLimits, deadlineOf, closedOnceMore, visitOrder }),
    '二（四）4': outreach,
    '三（一）1': running,
    '三（一）2': running,
    '三（一）3': running,
    '三（一）4': running,
    '三（二）1': rule({ COORDINATORS_A_CENTRE, missingCoordinators, certificateRate }),
    '三（二）2': running,
    '三（三）1': running,
    '三（三）2': running,
  },
  foodborneDisease: {
    一: overview,
    二: summary,
    '（一）1': asked,
    '（一）2': asked,
    '（一）3': asked,
    '（二）': toldInTime,
  },
  drinkingWater: {
    一: overview,
    二: summary,
    '（一）1': whatIsPatrolled,
    '（一）2': twiceAYear,
    '3.1.1': rule({ licenceState }),
    '（一）4': rule({ judgeReading, suspicionsOf }),
    '4.2': rule({ acidityLimit }),
    '4.3': rule({ residueLimit }),
    '（二）1': failuresReported,
    '（二）2': changesReported,
    '（二）3': otherAuthorityTold,
    '（二）4': toldInTime,
    '（三）1': outreach,
    '（三）2': outreach,
  },
  schoolHealth: {
    一: overview,
    二: summary,
    '（一）1': whatIsPatrolled,
    '（一）2': rule({ usualFrequency, dueOn, nextTermStart }),
    '3.1.2': rule({ schoolRoom }),
    '3.1.3': rule({ needsHealthProfessionals }),
    '3.1.11': rule({ kindergartenStaff }),
    '3.3.2': rule({ acidityLimit }),
    '3.3.3': rule({ residueLimit }),
    '（二）1': failuresReported,
    '（二）2': changesReported,
    '（二）3': otherAuthorityTold,
    '（二）4': rule({ emergencyKinds, questions, clocksOf, emergencyOf, clustersIn, watchedWith }),
    '（三）': outreach,
  },
  illegalPractice: {
    一: overview,
    二: summary,
    '（一）1': whatIsPatrolled,
    '（一）2': twiceAYear,
    '3.1.1.3': rule({ licenceState }),
    '3.1.1.4': rule({ revalidationYears }),
    '3.2.1': rule({ licenceState }),
    '3.4.1': rule({ afterVisit }),
    '3.4.2': rule({ reinspectionOrdered }),
    '（二）1': failuresReported,
    '（二）2': changesReported,
    '（二）3': toldInTime,
    '（二）4': told,
    '（三）': outreach,
  },
  maternalChildHealth: {
    一: overview,
    二: summary,
    '（一）1': whatIsPatrolled,
    '（一）2': twiceAYear,
    '3.1': rule({ licenceState }),
    '（二）1': failuresReported,
    '（二）2': changesReported,
    '（二）3': toldInTime,
    '（二）4': toldInTime,
    '（三）': outreach,
  },
  occupationalHealth: {
    一: overview,
    二: summary,
    '（一）1': whatIsPatrolled,
    '（一）2': twiceAYear,
    '3.3.1': rule({ measurementYears, evaluationYears, earliestReportOn }),
    '3.3.2': rule({ measurementYears, earliestReportOn }),
    '（二）1': failuresReported,
    '（二）2': changesReported,
    '（二）3': rule({ facilityOf, suspicionsOf }),
    '（二）4': toldInTime,
    '（三）': outreach,
  },
}
