// The photos of a pack: which belong together in one portion, and what each was found to be.

import type { Hash } from '../kernel/hash'
import type { Instant } from '../kernel/time'
import type { TrailHead } from '../kernel/trail'
import type { PhotoRef, SealState } from '../photos/photo'
import type { PackFile } from './evidence-pack'

export interface PackedPhoto {
  /** From 1, through the whole pack. */
  number: number
  recordId: string
  /** What record it is of, in words. */
  of: string
  photo: PhotoRef
}

export const soundnessNames = {
  sealed: '已封存，与拍摄时的校验码一致',
  unsealed: '还没有封存，与拍摄时的校验码一致',
  changed: '与拍摄时的校验码不一致',
  broken: '封存以后的文件与校验码不一致',
  missing: '照片文件找不到',
  unread: '照片文件这次没有读到',
} as const
export type Soundness = keyof typeof soundnessNames

/** `found` is the hash of what was read; absent where nothing was. */
export function soundnessOf(
  { sha256 }: Pick<PhotoRef, 'sha256'>,
  seal: SealState | undefined,
  found: Hash | undefined,
): Soundness {
  if (found === undefined) return 'missing'
  if (found === sha256) return seal === 'sealed' ? 'sealed' : 'unsealed'
  return seal === 'sealed' ? 'broken' : 'changed'
}

export const isSound = (of: Soundness): boolean => of === 'sealed'

/** As it lies in the zip file: photos/007.jpg. */
export const photoName = (number: number): string => `photos/${String(number).padStart(3, '0')}.jpg`

export interface PlannedPart {
  /** From 0. */
  place: number
  /** Which zip file it lies in, from 1. */
  volume: number
  photos: PackedPhoto[]
}

const PART = { photos: 20, bytes: 8_000_000 }
/** As much as the function holds and a phone still forwards. */
const VOLUME_BYTES = 60_000_000

/** In order; each portion is read in one go, and each zip file is put together in one go. */
export function planned(photos: readonly PackedPhoto[]): PlannedPart[] {
  const parts: PlannedPart[] = []
  let bytes = { part: Infinity, volume: 0 }
  for (const each of photos) {
    const { size } = each.photo
    const last = parts.at(-1)
    const fits = last && last.photos.length < PART.photos && bytes.part + size <= PART.bytes
    const isSameVolume = bytes.volume + size <= VOLUME_BYTES || bytes.volume === 0
    if (last && fits && isSameVolume) {
      last.photos.push(each)
      bytes = { part: bytes.part + size, volume: bytes.volume + size }
    } else {
      const volume = isSameVolume ? (last?.volume ?? 1) : (last?.volume ?? 1) + 1
      parts.push({ place: parts.length, volume, photos: [each] })
      bytes = { part: size, volume: isSameVolume ? bytes.volume + size : size }
    }
  }
  return parts
}

/** What a photo was found to be when its portion was read. */
export interface FoundPhoto {
  number: number
  soundness: Soundness
  /** Of what was read. */
  byteCount: number
  sha256?: Hash
  sealedAt?: Instant
  /** The head of the seal's own trail. */
  seal?: TrailHead
}

/** A portion of a pack that is being made: a working file, gone once the pack is made. */
export interface EvidencePart extends PlannedPart {
  _id: string
  packId: string
  /** The photos that were read, one behind the other. */
  file?: { fileId: string; byteCount: number }
  found?: FoundPhoto[]
  /** The zip file that this is the first portion of, where it is not the first of the pack. */
  zip?: PackFile
}
