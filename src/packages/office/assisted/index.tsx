import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { assistanceKindNames } from '@domain/assistance/kinds'
import { spokenDay } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'

/** The help that one centre has given this year, and with how many cases. */
export default function AssistedPage() {
  const township = useRouter().params['township'] ?? ''
  const asked = useAsked('shares.assisted', { township })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded
        of={asked}
        empty={{ when: ({ rows }) => rows.length === 0, title: '今年还没有协助过执法机构' }}
      >
        {({ year, caseCount, rows, hasMore }) => (
          <>
            <Card>
              <Row title={`${year} 年协助案件查办`} beside={`${caseCount} 件`} />
              <View className="quiet">一件案件协助几次也算一件；没有立案的，一条线索算一件</View>
            </Card>
            <Card>
              {rows.map(({ _id, kind, facilityName, asked: words, on }) => (
                <Row
                  key={_id}
                  title={`${assistanceKindNames[kind]}：${facilityName}`}
                  under={words}
                  beside={spokenDay(on)}
                  onTap={() => go(pageOf.assistance(_id))}
                />
              ))}
              {hasMore && <View className="quiet">只显示最近的 {rows.length} 次</View>}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}
