// A photo as a record refers to it: where it is stored, what it was when it was taken, and where it came from.

import { hash } from '../kernel/hash'
import { instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { enum as oneOf, int, literal, object, string, type infer as Infer } from '../kernel/z'

export const photoSourceNames = {
  camera: '现场拍摄',
  gallery: '相册选取',
  signature: '手写签名',
} as const

export const photoRef = object({
  fileId: string().min(1).max(300),
  sha256: hash,
  source: oneOf(['camera', 'gallery', 'signature']),
  takenAt: instant,
  /** In bytes. */
  size: int().min(1).max(20_000_000),
  /** Where the phone could not draw when, where and of what it is. */
  unmarked: literal(true).optional(),
})

export type PhotoRef = Infer<typeof photoRef>

/** 现场拍摄, 相册选取; 没有水印 where the phone could not draw one. */
export const spokenSource = ({ source, unmarked }: Pick<PhotoRef, 'source' | 'unmarked'>): string =>
  unmarked ? `${photoSourceNames[source]} 没有水印` : photoSourceNames[source]

export const PHOTOS_PER_ITEM = 9

/** What became of the file behind a photo: sealed once its content was found to be what the record says. */
export const sealStateNames = {
  waiting: '待核对',
  sealed: '已封存',
  changed: '照片与记录时不一致',
  missing: '照片文件找不到',
  /** A resident's, of which no picture could be made: what they sent is kept. */
  unreadable: '照片打不开，原件另存',
} as const
export const sealState = oneOf(['waiting', 'sealed', 'changed', 'missing', 'unreadable'])
export type SealState = Infer<typeof sealState>

/** The seal of one photo. */
export const seal = object({
  /** The hash of the record's and the file's id. */
  _id: hash,
  fileId: string(),
  recordId: string(),
  area: string(),
  state: sealState,
  /** Where a copy lies that no phone can write. */
  sealedFileId: string().optional(),
  sha256: hash,
  /** What the file's content hashes to now, where that is not what the record says; absent where the file is too large. */
  foundSha256: hash.optional(),
  sealedAt: instant,
  trail: trailHead,
})
export type Seal = Infer<typeof seal>
