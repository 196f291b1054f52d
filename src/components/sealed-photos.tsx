import { previewImage } from '@tarojs/taro'
import { sealStateNames, spokenSource, type PhotoRef } from '@domain/photos/photo'
import type { AnswerTo } from '../cloud'
import { say } from '../dialogs'
import { PhotoGrid } from './photo-grid'

/** What the cloud says of each photo, and since when: its links last ten minutes. */
export interface Sealed {
  photos: AnswerTo<'clues.show'>['photos']
  /** In milliseconds since 1970. */
  readAt: number
  readAgain: () => unknown
}

const LINKS_MILLISECONDS = 9 * 60_000

/** Photos with where they came from and whether they are still what was recorded. */
export function SealedPhotos({ of, sealed }: { of: readonly PhotoRef[]; sealed: Sealed }) {
  if (of.length === 0) return null
  const shown = of.map((photo) => {
    const { fileId } = photo
    const { url = '', state } = sealed.photos[fileId] ?? { state: 'waiting' as const }
    const isWrong = state === 'changed' || state === 'missing'
    return {
      ...{ id: fileId, source: url },
      word: `${spokenSource(photo)} ${sealStateNames[state]}`,
      ...(isWrong && { danger: true }),
    }
  })
  const urls = shown.flatMap(({ source }) => (source ? [source] : []))
  const open = (current: string) => {
    if (Date.now() - sealed.readAt < LINKS_MILLISECONDS) return previewImage({ current, urls })
    say('照片正在重新读取，请再点一次')
    return sealed.readAgain()
  }
  return <PhotoGrid photos={shown} onOpen={({ source }) => void open(source)} />
}
