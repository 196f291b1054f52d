import { View } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { aria } from '../../platform/aria'
import './search-entry.scss'

/** Looks like the search it leads to. */
export const SearchEntry = () => (
  <View
    className="search-entry"
    hoverClass="pressed"
    {...aria({ role: 'button' })}
    onClick={() => void navigateTo({ url: '/packages/patrol/facilities/index' })}
  >
    找单位：输入名称里的几个字
  </View>
)
