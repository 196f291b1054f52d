import { View } from '@tarojs/components'
import { serverNow, serverTimeOf } from '../clock'
import { since } from '../since'
import type { Packed } from './phone-pack'
import './pack-age.scss'

/** How old what is on the phone is, and where it is not all. */
export const PackAge = ({ packed: { facilities, readAt, isWhole } }: { packed: Packed }) => (
  <View className="quiet pack-age">
    {isWhole
      ? `手机里存了 ${facilities.length} 家单位，${since(serverTimeOf(readAt), serverNow())}更新`
      : `单位太多，手机里只存了 ${facilities.length} 家，${since(serverTimeOf(readAt), serverNow())}更新。其余的要有网络才能查`}
  </View>
)
