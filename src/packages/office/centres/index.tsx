import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { spokenShare } from '@domain/indicators/substantiation'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'

/** What became of each centre's clues this year: a centre a card, no person and no ranking. */
export default function CentresPage() {
  const asked = useAsked('shares.centres', {})
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded
        of={asked}
        empty={{
          when: ({ rows }) => rows.length === 0,
          title: '还没有登记乡镇',
          words: '乡镇登记后，各协管服务机构的情况在这里',
        }}
      >
        {({ year, rows }) => (
          <>
            <Card title={`${year} 年各协管服务机构`}>
              <View className="quiet">
                查实率是查明的线索里查实的比例。移送、不予处理的没有查，不算在内；按乡镇顺序排列，不评比
              </View>
            </Card>
            {rows.map((row) => (
              <Centre key={row.township} row={row} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Centre = ({ row }: { row: AnswerTo<'shares.centres'>['rows'][number] }) => (
  <Card title={row.name}>
    <Row title="线索查实率" beside={spokenShare(row)} />
    <Row
      title="查实 / 查明"
      beside={`${row.substantiated} / ${row.substantiated + row.unfounded} 条`}
    />
    {row.unexamined > 0 && <Row title="移送、不予处理" beside={`${row.unexamined} 条`} />}
    <Row
      title="协助执法机构"
      beside={`${row.assistedCount} 次`}
      {...(row.assistedCount > 0 && { onTap: () => go(pageOf.assisted(row.township)) })}
    />
  </Card>
)
