import { View } from '@tarojs/components'
import './said.scss'

/** A paragraph of the guide. */
export const Said = ({ title, words }: { title?: string; words: string }) => (
  <View className="said">
    {title && <View className="said__title">{title}</View>}
    <View>{words}</View>
  </View>
)
