import type { RegistryImport } from '@domain/facilities/import/registry-import'
import { without } from '@domain/kernel/records'

export type ShownImport = Omit<RegistryImport, 'trail' | 'fileId' | 'goOnAt' | 'tidyAt'>

export const shownImport = (found: RegistryImport): ShownImport =>
  without(found, ['trail', 'fileId', 'goOnAt', 'tidyAt'])
