import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { clueStatusNames, outcomeNames, spokenMatter } from '@domain/clues/clue'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { usePaged, type RowOf } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { foundIn } from '../../../found-in'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { ChangeRow } from '../change-row'

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

function HistoryLine({ row }: { row: RowOf<'facilities.history'> }) {
  if (row.kind === 'change') return <ChangeRow change={row.change} first="facts" />
  if (row.kind === 'clue') {
    const { clue } = row
    return (
      <Row
        title={`线索：${spokenMatter(clue)}`}
        under={`${clue.reportedByName} ${spokenDay(dayOf(clue.reportedAt))}`}
        beside={
          <StateTag
            word={clue.outcome ? outcomeNames[clue.outcome] : clueStatusNames[clue.status]}
          />
        }
        onTap={() => go(pageOf.clue(clue._id))}
      />
    )
  }
  const { patrol } = row
  const found = foundIn(patrol)
  return (
    <Row
      title={`巡查：${spokenDay(dayOf(patrol.endedAt))}`}
      under={patrol.patrolledByName}
      beside={<StateTag {...found} />}
      onTap={() => go(pageOf.record(patrol._id))}
    />
  )
}
