import { View } from '@tarojs/components'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { monthSections, type MonthSection } from '@domain/indicators/own-month'
import { spokenMonth } from '@domain/kernel/months'
import { hasOwn } from '@domain/kernel/records'
import { spokenDay } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go } from '../../../go'
import { stopPulling } from '../../../pulling'
import { pageOfRow } from './page-of-row'
import '../outreach.scss'

/** The rows that one number of a month counts, from the same answer, so that they are there without a network too. */
export default function MonthRowsPage() {
  const { params } = useRouter()
  const month = params['month'] ?? ''
  const of = params['of'] ?? ''
  const section: MonthSection = hasOwn(monthSections, of) ? of : 'nothingFound'
  const shown = useAsked('months.show', { month })
  usePullDownRefresh(() => stopPulling(shown.refetch()))
  const { name } = monthSections[section]
  return (
    <Page offlineWords="现在没有网络">
      <Loaded
        of={shown}
        empty={{
          when: ({ rows }) => rows.every((row) => row.of !== section),
          title: `${spokenMonth(month)}：${name}，没有`,
        }}
      >
        {({ rows, beyond }) => (
          <Card title={`${spokenMonth(month)}：${name}`}>
            {rows
              .filter((row) => row.of === section)
              .map((row) => (
                <Row
                  key={`${row.record} ${row._id} ${row.on}`}
                  title={row.title}
                  under={[spokenDay(row.on), row.said].filter(Boolean).join(' · ')}
                  onTap={() => go(pageOfRow(row))}
                />
              ))}
            {beyond.includes(section) && <View className="quiet">还有更多，这里只列出最近的</View>}
          </Card>
        )}
      </Loaded>
    </Page>
  )
}
