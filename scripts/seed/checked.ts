// Every document of the demo county is what its schema says before it is stored.

import type { CollectionName } from '../../cloudfunctions/kernel/collections'
import { advice } from '@domain/advice/advice'
import { adviceCounter } from '@domain/advice/numbering'
import { orderedVisit } from '@domain/advice/ordered-visit'
import { article } from '@domain/articles/article'
import { assistance } from '@domain/assistance/assistance'
import { reinspection } from '@domain/advice/reinspection'
import { enforcementCase } from '@domain/cases/enforcement-case'
import { letter } from '@domain/cases/letter'
import { recurrence } from '@domain/cases/recurrence'
import { ownChecklist } from '@domain/checklists/own-checklist'
import { contentCheck } from '@domain/photos/content-check'
import { seal } from '@domain/photos/photo'
import { authorityNotice } from '@domain/clues/authority-notice'
import { clue } from '@domain/clues/clue'
import { county } from '@domain/clues/routing'
import { credit, delivery, telling } from '@domain/deliveries/delivery'
import { reach } from '@domain/deliveries/reach'
import { evidencePack } from '@domain/evidence-packs/evidence-pack'
import { facility } from '@domain/facilities/facility'
import { registryImport } from '@domain/facilities/import/registry-import'
import { area } from '@domain/kernel/areas'
import { hash } from '@domain/kernel/hash'
import { instant } from '@domain/kernel/time'
import {
  array,
  literal,
  number,
  object,
  record,
  string,
  union,
  unknown,
  type ZodType,
} from '@domain/kernel/z'
import { outreach } from '@domain/outreach/outreach'
import { emergency } from '@domain/emergencies/emergency'
import { countedCases, foundCluster, watch } from '@domain/emergencies/watch'
import { patrol } from '@domain/patrols/patrol'
import { backlog } from '@domain/people/backlog'
import { invitation } from '@domain/people/invitation'
import { person } from '@domain/people/person'
import { change } from '@domain/registry/change'
import { release } from '@domain/releases/release'
import { sample } from '@domain/samples/sample'
import { informationReport } from '@domain/information-reports/information-report'
import { informant } from '@domain/tip-offs/informant'
import { tipFile } from '@domain/tip-offs/tip-file'
import { reward } from '@domain/tip-offs/rewards/reward'
import { tipOff } from '@domain/tip-offs/tip-off'

/** A row of the trail as it is stored; the domain knows its links, the kernel the rest. */
const trailEntry = object({
  _id: string(),
  subject: string().regex(/^[a-zA-Z]+:.+$/),
  what: string(),
  by: string().min(1),
  at: instant,
  area,
  before: record(string(), unknown()),
  after: record(string(), unknown()),
  seq: number(),
  prevHash: union([hash, literal('')]),
  hash,
  requestHash: string().optional(),
  answer: unknown().optional(),
  tellings: array(telling),
  tellAt: instant.optional(),
  tallies: array(object({ key: string(), by: number() })).optional(),
  tallyAt: instant.optional(),
  tallyIn: string().optional(),
})

const schemas: Record<CollectionName, ZodType> = {
  people: person,
  invitations: invitation,
  backlogs: backlog,
  counties: county,
  checklists: ownChecklist,
  facilities: facility,
  patrols: patrol,
  changes: change,
  authorityNotices: authorityNotice,
  advice,
  adviceCounters: adviceCounter,
  reinspections: reinspection,
  orderedVisits: orderedVisit,
  assistances: assistance,
  clues: clue,
  cases: enforcementCase,
  recurrences: recurrence,
  letters: letter,
  articles: article,
  outreach,
  samples: sample,
  releases: release,
  emergencies: emergency,
  caseCounts: countedCases,
  watches: watch,
  clusters: foundCluster,
  informationReports: informationReport,
  tipOffs: tipOff,
  rewards: reward,
  informants: informant,
  tipFiles: tipFile,
  trail: trailEntry,
  tallies: object({ _id: string(), count: number() }),
  deliveries: delivery,
  credits: credit,
  reaches: reach,
  contentChecks: contentCheck,
  paces: object({ _id: string(), count: number(), ats: array(instant), removeAt: instant }),
  seals: seal,
  imports: registryImport,
  importRows: object({ _id: string(), importId: string() }),
  exports: object({ _id: string(), fileId: string(), removeAt: instant }),
  evidencePacks: evidencePack,
  evidenceParts: object({ _id: string(), packId: string() }),
}

/** The document, or an error that says which one and what is wrong with it. */
export function checked<Of extends { _id: string }>(name: CollectionName, document: Of): Of {
  const { success, error } = schemas[name].safeParse(document)
  if (!success) throw new Error(`${name} ${document._id}: ${error.message}`)
  return document
}
