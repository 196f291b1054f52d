import { View } from '@tarojs/components'
import { Offline } from '../refusals'
import './read-before.scss'

/** Says that what is in sight was read earlier, where it could not be read anew. */
export const ReadBefore = ({ error }: { error: Error }) => (
  <View className="quiet read-before">
    {error instanceof Offline ? '下面是上次读到的内容' : '没有读到新的，下面是上次读到的内容'}
  </View>
)
