// Everything that makes a file or reads one, by name: what takes long and needs large libraries. Its type is the mini-program's
// contract, as that of api.ts is.

import { exportFacilities } from './facilities/export-facilities'
import { makeTemplate } from './facilities/make-template'
import { readImport } from './imports/read-import'
import type { Contract } from './kernel/contract'
import { printOutreach } from './outreach/print-outreach'
import { printPatrol } from './patrols/print-patrol'

export const exportApi = {
  'outreach.print': printOutreach,
  'patrols.print': printPatrol,

  'imports.read': readImport,
  'facilities.export': exportFacilities,
  'facilities.template': makeTemplate,
}

export type ExportApi = Contract<typeof exportApi>

export type { PublishedFile } from './kernel/publish'
