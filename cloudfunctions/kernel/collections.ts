// Which record lives in which collection. The collections' indexes are in config/database.ts.

import type { Advice } from '@domain/advice/advice'
import type { AdviceCounter } from '@domain/advice/numbering'
import type { OrderedVisit } from '@domain/advice/ordered-visit'
import type { Article } from '@domain/articles/article'
import type { Assistance } from '@domain/assistance/assistance'
import type { Reinspection } from '@domain/advice/reinspection'
import type { EnforcementCase } from '@domain/cases/enforcement-case'
import type { Letter } from '@domain/cases/letter'
import type { Recurrence } from '@domain/cases/recurrence'
import type { OwnChecklist } from '@domain/checklists/own-checklist'
import type { ContentCheck } from '@domain/photos/content-check'
import type { Seal } from '@domain/photos/photo'
import type { AuthorityNotice } from '@domain/clues/authority-notice'
import type { Clue } from '@domain/clues/clue'
import type { County } from '@domain/clues/routing'
import type { Credit, Delivery, Telling } from '@domain/deliveries/delivery'
import type { Reach } from '@domain/deliveries/reach'
import type { Emergency } from '@domain/emergencies/emergency'
import type { CountedCases, FoundCluster, Watch } from '@domain/emergencies/watch'
import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import type { EvidencePart } from '@domain/evidence-packs/photos'
import type { Facility } from '@domain/facilities/facility'
import type { RegistryImport, StagedPortion } from '@domain/facilities/import/registry-import'
import type { InformationReport } from '@domain/information-reports/information-report'
import type { Instant } from '@domain/kernel/time'
import type { Tally } from '@domain/kernel/tally'
import type { TrailLink } from '@domain/kernel/trail'
import type { Patrol } from '@domain/patrols/patrol'
import type { Outreach } from '@domain/outreach/outreach'
import type { Backlog } from '@domain/people/backlog'
import type { Invitation } from '@domain/people/invitation'
import type { Person } from '@domain/people/person'
import type { Change } from '@domain/registry/change'
import type { Release } from '@domain/releases/release'
import type { Sample } from '@domain/samples/sample'
import type { Informant } from '@domain/tip-offs/informant'
import type { TipFile } from '@domain/tip-offs/tip-file'
import type { Reward } from '@domain/tip-offs/rewards/reward'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Pace } from './paces'
import type { Export } from './publish'

/** A row of the trail. The first row of a request has the request's own id, so that a request is written once. */
export interface TrailEntry extends TrailLink {
  _id: string
  /** What was answered, for a repeat. */
  answer?: unknown
  tellings: Telling[]
  /** When the timer delivers what is still to be told; absent once all is. */
  tellAt?: Instant
  /** What it adds to totals. */
  tallies?: Tally[]
  /** When the timer folds that into them, and in which county; absent once it is. */
  tallyAt?: Instant
  tallyIn?: string
}

/** Its id is the key. */
export interface TallyCount {
  _id: string
  count: number
}

export interface Collections {
  people: Person
  invitations: Invitation
  backlogs: Backlog
  counties: County
  checklists: OwnChecklist
  facilities: Facility
  changes: Change
  authorityNotices: AuthorityNotice
  patrols: Patrol
  advice: Advice
  adviceCounters: AdviceCounter
  reinspections: Reinspection
  orderedVisits: OrderedVisit
  assistances: Assistance
  clues: Clue
  cases: EnforcementCase
  recurrences: Recurrence
  letters: Letter
  emergencies: Emergency
  caseCounts: CountedCases
  watches: Watch
  clusters: FoundCluster
  articles: Article
  outreach: Outreach
  samples: Sample
  releases: Release
  informationReports: InformationReport
  tipOffs: TipOff
  rewards: Reward
  informants: Informant
  tipFiles: TipFile
  trail: TrailEntry
  tallies: TallyCount
  deliveries: Delivery
  credits: Credit
  reaches: Reach
  contentChecks: ContentCheck
  paces: Pace
  seals: Seal
  exports: Export
  imports: RegistryImport
  importRows: StagedPortion
  evidencePacks: EvidencePack
  evidenceParts: EvidencePart
}

export type CollectionName = keyof Collections

/** The collections whose every change is in the trail, and what their subjects are called there. */
export const subjects = {
  people: 'person',
  invitations: 'invitation',
  counties: 'county',
  checklists: 'checklist',
  facilities: 'facility',
  changes: 'change',
  authorityNotices: 'authorityNotice',
  patrols: 'patrol',
  advice: 'advice',
  adviceCounters: 'adviceCounter',
  reinspections: 'reinspection',
  orderedVisits: 'orderedVisit',
  assistances: 'assistance',
  clues: 'clue',
  cases: 'case',
  recurrences: 'recurrence',
  letters: 'letter',
  informationReports: 'informationReport',
  tipOffs: 'tipOff',
  rewards: 'reward',
  informants: 'informant',
  tipFiles: 'tipFile',
  emergencies: 'emergency',
  caseCounts: 'caseCount',
  watches: 'watch',
  clusters: 'cluster',
  articles: 'article',
  outreach: 'outreach',
  samples: 'sample',
  releases: 'release',
  seals: 'seal',
  imports: 'import',
  evidencePacks: 'evidencePack',
} as const

export type SubjectName = keyof typeof subjects
export type Subject<Name extends SubjectName> = Collections[Name]
export type NewSubject<Name extends SubjectName> = Omit<Collections[Name], 'trail'>
