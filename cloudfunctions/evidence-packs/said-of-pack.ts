// What a pack says of itself: which photos are as they were, which trails hold, and where each lies.

import { readmeOf } from '@domain/evidence-packs/check-file'
import type { EvidencePack } from '@domain/evidence-packs/evidence-pack'
import {
  isSound,
  photoName,
  soundnessNames,
  type FoundPhoto,
  type PackedPhoto,
} from '@domain/evidence-packs/photos'
import type { PackedTrail } from './trail-files'

export interface Said {
  title: string
  madeWords: string
  trailWords: readonly string[]
  photos: readonly PackedPhoto[]
  found: ReadonlyMap<number, FoundPhoto>
  volumes: number
}

export const unsound = ({ photos, found }: Pick<Said, 'photos' | 'found'>) =>
  photos.filter(({ number }) => !isSound(found.get(number)?.soundness ?? 'unread'))

export const readmeFor = (said: Said): string =>
  readmeOf({
    ...said,
    photoCount: said.photos.length,
    volumeCount: said.volumes,
    unsoundWords: unsound(said).map(
      ({ number, of }) =>
        `  ${photoName(number)}　${of}：${soundnessNames[said.found.get(number)?.soundness ?? 'unread']}`,
    ),
    trailWords: said.trailWords.map((each) => `  ${each}`),
  })

export const manifestOf = (pack: EvidencePack, said: Said, trails: readonly PackedTrail[]) => ({
  ...{ title: pack.title, of: pack.subject, packId: pack._id },
  ...{ askedBy: pack.askedByName, askedAt: pack.askedAt, zipFiles: said.volumes },
  photos: said.photos.map(({ number, recordId, of, photo }) => {
    const { soundness = 'unread', sha256, sealedAt, seal } = said.found.get(number) ?? {}
    return {
      ...{ name: photoName(number), of, recordId, source: photo.source, takenAt: photo.takenAt },
      ...{ recordedSha256: photo.sha256, foundSha256: sha256, soundness },
      ...{ words: soundnessNames[soundness], sealedAt, sealHead: seal },
    }
  }),
  trails,
})
