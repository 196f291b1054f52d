// A zip file of what is in the memory.

import JSZip from 'jszip'
import type { Instant } from '@domain/kernel/time'

export interface ZippedFile {
  name: string
  content: Buffer
}

/** A picture gets no smaller. */
const PACKED_ALREADY = /\.(jpg|png|docx)$/

export function zipFile(files: readonly ZippedFile[], at: Instant): Promise<Buffer> {
  const zip = new JSZip()
  const date = new Date(at)
  for (const { name, content } of files)
    zip.file(name, content, {
      ...{ date, createFolders: false, binary: true },
      compression: PACKED_ALREADY.test(name) ? 'STORE' : 'DEFLATE',
    })
  return zip.generateAsync({ type: 'nodebuffer' })
}
