import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { spokenInstant } from '@domain/kernel/time'
import { UNSENT_DAYS, unsentDays } from '@domain/people/backlog'
import { usePaged, type RowOf } from '../../../asking'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { stopPulling } from '../../../pulling'

const EMPTY = {
  title: `没有超过 ${UNSENT_DAYS} 天没发出的记录`,
  words: '手机每次连上网络，会说还有几份记录没有发出',
}

/** Whose phones have kept records for too long, so that somebody asks before they are lost. */
export default function Backlogs() {
  const backlogs = usePaged('backlogs.list', {})
  usePullDownRefresh(() => stopPulling(backlogs.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={backlogs} empty={{ when: (rows) => rows.length === 0, ...EMPTY }}>
        {(rows) => (
          <Card title="请问一问，帮他们把记录发出来">
            {rows.map((each) => (
              <BacklogRow key={each._id} backlog={each} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...backlogs} />
    </Page>
  )
}

function BacklogRow({ backlog }: { backlog: RowOf<'backlogs.list'> }) {
  const { name, unsentCount, oldestAt, toldAt } = backlog
  const days = oldestAt ? unsentDays(oldestAt, serverNow()) : 0
  return (
    <Row
      title={name}
      under={
        <>
          <View>手机上有 {unsentCount} 份没有发出</View>
          <View>手机最近一次连上网络：{spokenInstant(toldAt)}</View>
        </>
      }
      beside={<StateTag word={`${days} 天`} tone="danger" />}
    />
  )
}
