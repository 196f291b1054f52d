import { View } from '@tarojs/components'

export const PhotoCount = ({ of: count }: { of: number }) => (
  <View className="quiet">{count === 0 ? '没有照片' : `照片 ${count} 张`}</View>
)
