// The photos of one place in a draft: shown, added, removed.

import { memo, useEffect, useState } from 'react'
import { previewImage } from '@tarojs/taro'
import { PHOTOS_PER_ITEM, spokenSource } from '@domain/photos/photo'
import { PhotoGrid } from '../components/photo-grid'
import { agreed } from '../dialogs'
import type { DraftPhoto } from './draft'
import { files } from '../platform/files'

interface DraftPhotosProps {
  place: string
  photos: readonly DraftPhoto[]
  onAdd?: (place: string) => Promise<void>
  onRemove?: (photo: DraftPhoto) => Promise<void>
}

/** What an <Image> can show, by photo; filled as the files are read. */
function useSources(photos: readonly DraftPhoto[]): Record<string, string> {
  const [sources, setSources] = useState<Record<string, string>>({})
  useEffect(() => {
    let current = true
    for (const { _id, kept } of photos)
      if (kept)
        void files.source(kept.path).then(
          (source) => current && setSources((known) => ({ ...known, [_id]: source })),
          () => undefined,
        )
    return () => {
      current = false
    }
  }, [photos])
  return sources
}

export const DraftPhotos = memo(function DraftPhotos(props: DraftPhotosProps) {
  const { place, photos, onAdd, onRemove } = props
  const sources = useSources(photos)
  const remove = async (id: string) => {
    const photo = photos.find(({ _id }) => _id === id)
    if (photo && (await agreed('删除照片', '删除后找不回来', '删除'))) await onRemove?.(photo)
  }
  return (
    <PhotoGrid
      photos={photos.map((photo) => ({
        ...{ id: photo._id, source: sources[photo._id] ?? '' },
        word: spokenSource(photo),
      }))}
      onOpen={({ source }) => void previewImage({ current: source, urls: Object.values(sources) })}
      {...(onRemove && { onRemove: ({ id }) => void remove(id) })}
      {...(onAdd && photos.length < PHOTOS_PER_ITEM && { onAdd: () => void onAdd(place) })}
    />
  )
})
