import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { HistoryLine } from './history-line'

const EMPTY = {
  when: (rows: readonly unknown[]) => rows.length === 0,
  title: '还没有记录',
  words: '巡查、意见书、线索和登记信息的变更都会列在这里',
}

/** All that happened at one facility, newest first. */
export default function HistoryPage() {
  const { id: facilityId = '' } = useRouter().params
  const history = usePaged('facilities.history', { facilityId })
  usePullDownRefresh(() => stopPulling(history.refetch()))
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={history} empty={EMPTY}>
        {(rows) => (
          <>
            <Card>
              {rows.map((row) => (
                <HistoryLine key={row.listKey} row={row} />
              ))}
            </Card>
            <More {...history} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
