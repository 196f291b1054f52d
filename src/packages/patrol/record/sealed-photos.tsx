import { View } from '@tarojs/components'
import { previewImage } from '@tarojs/taro'
import { photoSourceNames, sealStateNames, type PhotoRef } from '@domain/checklists/photo'
import type { AnswerTo } from '../../../cloud'
import { PhotoGrid } from '../../../components/photo-grid'

interface SealedPhotosProps {
  photos: readonly PhotoRef[]
  sealed: AnswerTo<'patrols.show'>['photos']
}

/** Photos with where they came from and whether they are still what was recorded. */
export function SealedPhotos({ photos, sealed }: SealedPhotosProps) {
  if (photos.length === 0) return null
  const shown = photos.map(({ fileId, source }) => {
    const { url, state } = sealed[fileId] ?? { state: 'waiting' as const }
    const isWrong = state === 'changed' || state === 'missing'
    return {
      id: fileId,
      source: url ?? '',
      word: `${photoSourceNames[source]} · ${sealStateNames[state]}`,
      ...(isWrong && { danger: true }),
    }
  })
  const urls = shown.flatMap(({ source }) => (source ? [source] : []))
  return (
    <View className="item__photos">
      <PhotoGrid
        photos={shown}
        onOpen={({ source }) => source && void previewImage({ current: source, urls })}
      />
    </View>
  )
}
