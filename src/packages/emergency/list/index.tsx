import { useState } from 'react'
import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { clocksOf, recipientStateNames } from '@domain/emergencies/clocks'
import { emergencyStatusNames, type EmergencyStatus } from '@domain/emergencies/emergency'
import { recipientNames } from '@domain/emergencies/recipients'
import { spokenInstant } from '@domain/kernel/time'
import { usePaged, type RowOf } from '../../../asking'
import { serverNow } from '../../../clock'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag, type Tone } from '../../../components/state-tag'
import { Tabs } from '../../../components/tabs'
import { useRules } from '../../../county-rules'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'

const OFFLINE = '现在没有网络'
const ALL = 'all'
const STATES = [
  { value: ALL, word: '全部' },
  ...(Object.keys(emergencyStatusNames) as EmergencyStatus[]).map((value) => ({
    value,
    word: emergencyStatusNames[value],
  })),
] as const

const tones: Record<EmergencyStatus, Tone> = {
  reported: 'danger',
  told: 'accent',
  ruledOut: 'plain',
}

/** The emergencies of an area and how each recipient's clock stands, said as it is. */
export default function EmergenciesPage() {
  const [state, setState] = useState<EmergencyStatus | typeof ALL>(ALL)
  const paged = usePaged('emergencies.list', state === ALL ? {} : { status: state })
  usePullDownRefresh(() => stopPulling(paged.refetch()))
  return (
    <Page offlineWords={OFFLINE}>
      <Tabs label="突发事件状态" tabs={STATES} value={state} onChoose={setState} />
      <Loaded of={paged} empty={{ when: (rows) => rows.length === 0, title: '没有突发事件' }}>
        {(rows) => (
          <>
            <Card>
              {rows.map((row) => (
                <EmergencyLine key={row._id} row={row} />
              ))}
            </Card>
            <More {...paged} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function EmergencyLine({ row }: { row: RowOf<'emergencies.list'> }) {
  const twoHoursFrom = useRules()?.construal.twoHoursFrom
  const clocks = row.status === 'ruledOut' ? [] : clocksOf(row, serverNow(), twoHoursFrom)
  return (
    <Row
      title={row.title}
      under={
        <>
          <StateTag word={emergencyStatusNames[row.status]} tone={tones[row.status]} />
          <View>{row.facilityName}</View>
          <View>
            {spokenInstant(row.foundAt)} 发现，{row.reportedByName}
          </View>
          {clocks.map(({ recipient, state, toldAt, afterGoal }) => (
            <View
              key={recipient}
              className={state === 'overdue' || state === 'toldLate' ? 'danger' : ''}
            >
              {recipientNames[recipient]}：{recipientStateNames[state]}
              {toldAt && ` ${spokenInstant(toldAt)}`}
              {afterGoal && state === 'told' && '（晚于从发现起两小时）'}
            </View>
          ))}
        </>
      }
      onTap={() => go(pageOf.emergency(row._id))}
    />
  )
}
