import { View } from '@tarojs/components'
import { go, pageOf } from '../../go'
import { aria } from '../../platform/aria'
import './search-entry.scss'

/** Looks like the search it leads to. */
export const SearchEntry = () => (
  <View
    className="search-entry"
    hoverClass="pressed"
    {...aria({ role: 'button' })}
    onClick={() => go(pageOf.facilities())}
  >
    找单位：输入名称里的几个字
  </View>
)
