// A photo as a record refers to it: where it is stored, what it was when it was taken, and where it came from.

import { hash } from '../kernel/hash'
import { instant } from '../kernel/time'
import { enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'

export const photoSourceNames = { camera: '现场拍摄', gallery: '相册选取' } as const

export const photoRef = object({
  fileId: string().min(1).max(300),
  sha256: hash,
  source: oneOf(['camera', 'gallery']),
  takenAt: instant,
  /** In bytes. */
  size: int().min(1).max(20_000_000),
})

export type PhotoRef = Infer<typeof photoRef>

export const PHOTOS_PER_ITEM = 9
