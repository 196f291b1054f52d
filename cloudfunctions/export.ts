// Everything that makes a file or reads one, by name: what takes long and needs large libraries. Its type is the mini-program's
// contract, as that of api.ts is.

import { printAdvice } from './advice/print-advice'
import { printReinspection } from './advice/print-reinspection'
import { printReferral } from './clues/print-referral'
import { printNotice } from './authority-notices/print-notice'
import { goOnWithEvidence } from './evidence-packs/go-on'
import { exportFacilities } from './facilities/export-facilities'
import { makeTemplate } from './facilities/make-template'
import { listFaults } from './imports/list-faults'
import { readImport } from './imports/read-import'
import { exportInformation } from './information-reports/export-information'
import type { Contract } from './kernel/contract'
import { printLetter } from './letters/print-letter'
import { printOutreach } from './outreach/print-outreach'
import { printPatrol } from './patrols/print-patrol'
import { exportRewards } from './rewards/export-rewards'
import { exportTips } from './tip-offs/export-tips'
import { takeOriginal } from './tip-offs/take-original'

export const exportApi = {
  'outreach.print': printOutreach,
  'clues.printReferral': printReferral,
  'patrols.print': printPatrol,
  'informationReports.export': exportInformation,
  'tipOffs.export': exportTips,
  'rewards.export': exportRewards,
  'tipOffs.original': takeOriginal,
  'advice.print': printAdvice,
  'reinspections.print': printReinspection,
  'authorityNotices.print': printNotice,
  'letters.print': printLetter,

  'imports.read': readImport,
  'imports.faults': listFaults,
  'evidencePacks.goOn': goOnWithEvidence,
  'facilities.export': exportFacilities,
  'facilities.template': makeTemplate,
}

export type ExportApi = Contract<typeof exportApi>

export type { PublishedFile } from './kernel/publish'
