import { previewImage } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { AnswerTo } from '../cloud'
import { spokenCaller } from '@domain/tip-offs/callers'
import { PhotoGrid } from './photo-grid'

interface BlurredPhotosProps {
  of: AnswerTo<'clues.show'>['blurred']
}

/** What a resident photographed, as others than the agency see it. */
export function BlurredPhotos({ of }: BlurredPhotosProps) {
  const photos = of.map(({ url = '', caller }, place) => ({
    ...{ id: String(place), source: url },
    word: `${caller ? `${spokenCaller(caller)} ` : ''}第 ${place + 1} 张 ${url ? '已遮挡' : '还没有遮挡'}`,
  }))
  const urls = of.flatMap(({ url }) => (url ? [url] : []))
  const open = (current: string) => void previewImage({ current, urls })
  return (
    <>
      <PhotoGrid photos={photos} onOpen={({ source }) => open(source)} />
      {urls.length < of.length && <View className="quiet">执法机构遮挡人脸和车牌后才能看</View>}
    </>
  )
}
