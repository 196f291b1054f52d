import type { Advice } from '../advice/advice'
import type { OrderedVisit } from '../advice/ordered-visit'
import type { Reinspection } from '../advice/reinspection'
import type { Assistance } from '../assistance/assistance'
import type { EnforcementCase } from '../cases/enforcement-case'
import type { Clue } from '../clues/clue'
import type { Emergency } from '../emergencies/emergency'
import type { InformationReport } from '../information-reports/information-report'
import type { Patrol } from '../patrols/patrol'
import type { TipOff } from '../tip-offs/tip-off'

/** All that belongs to a clue or a case. Who tipped off is in none of it (docs/decisions/0033). */
export interface Gathered {
  enforcementCase?: EnforcementCase
  clues: Clue[]
  patrols: Patrol[]
  advice: Advice[]
  reinspections: Reinspection[]
  visits: OrderedVisit[]
  assistances: Assistance[]
  emergencies: Emergency[]
  informationReports: InformationReport[]
  tipOffs: TipOff[]
}
