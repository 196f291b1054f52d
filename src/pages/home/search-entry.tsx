import { View } from '@tarojs/components'
import { facilityInCode } from '@domain/facilities/code'
import { say, tell } from '../../dialogs'
import { go, openPage, pageOf } from '../../go'
import { aria } from '../../platform/aria'
import { scan } from '../../platform/scan'
import './search-entry.scss'

/** The two ways to a facility: looks like the search it leads to, and beside it the code on its wall. */
export const SearchEntry = () => (
  <View className="search-entry">
    <View
      className="search-entry__words"
      hoverClass="pressed"
      {...aria({ role: 'button' })}
      onClick={() => go(pageOf.facilities())}
    >
      找单位：输入名称里的几个字
    </View>
    <View
      className="search-entry__scan"
      hoverClass="pressed"
      {...aria({ role: 'button' })}
      onClick={() => void openByCode()}
    >
      扫码
    </View>
  </View>
)

/** Where there is no scanner, what the code says is typed into the search. */
async function openByCode(): Promise<void> {
  const scanned = await scan()
  if (scanned === 'changedMind') return
  if (scanned === 'cannot') {
    await openPage(pageOf.facilities())
    say('这里扫不了码，把二维码里的内容贴到搜索框')
    return
  }
  const id = facilityInCode(scanned.said)
  if (id) go(pageOf.facility(id))
  else await tell('不是单位的二维码', '请扫贴在单位里的二维码，或者按名称找')
}
