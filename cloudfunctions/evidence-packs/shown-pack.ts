import type { EvidencePack, PackFile } from '@domain/evidence-packs/evidence-pack'
import { without } from '@domain/kernel/records'

export interface ShownPack extends Omit<
  EvidencePack,
  'trail' | 'folder' | 'goOnAt' | 'files' | 'listKey'
> {
  files: Omit<PackFile, 'fileId'>[]
}

export const shownPack = (pack: EvidencePack): ShownPack => ({
  ...without(pack, ['trail', 'folder', 'goOnAt', 'files', 'listKey']),
  files: (pack.files ?? []).map((each) => without(each, ['fileId'])),
})
