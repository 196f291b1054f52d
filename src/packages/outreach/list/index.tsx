import { useState } from 'react'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { outreachKindNames, type OutreachKind } from '@domain/outreach/kinds'
import { mayDo } from '@domain/people/permissions'
import { usePaged } from '../../../asking'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { BeginCard } from './begin-card'
import { MonthChoice } from './month-choice'
import { OutreachLine } from './outreach-line'
import '../outreach.scss'

const ALL = 'all'
const KINDS = [
  { value: ALL, word: '全部' },
  ...(Object.keys(outreachKindNames) as OutreachKind[]).map((value) => ({
    value,
    word: outreachKindNames[value],
  })),
] as const

/** What was made known, by month and kind: one's own, or the area's for those who look after it. */
export default function OutreachListPage() {
  const { params } = useRouter()
  const [kind, setKind] = useState<OutreachKind | typeof ALL>(ALL)
  const [month, setMonth] = useState(params['month'] ?? '')
  const profile = useProfile()
  const listed = usePaged('outreach.list', {
    ...(month && { month }),
    ...(kind !== ALL && { kind }),
  })
  usePullDownRefresh(() => stopPulling(listed.refetch()))
  const records = profile && mayDo(profile.role, 'outreach.record')
  return (
    <Page offlineWords="现在没有网络">
      {records && <BeginCard personId={profile._id} />}
      <Tabs label="类别" tabs={KINDS} value={kind} onChoose={setKind} />
      <MonthChoice month={month} onChange={setMonth} />
      <Loaded
        of={listed}
        empty={{
          when: (rows) => rows.length === 0,
          title: month || kind !== ALL ? '没有这样的记录' : '还没有宣传记录',
          words: records ? '办完一次就记一次，点上面的类别开始' : '',
        }}
      >
        {(rows) => (
          <Card>
            {rows.map((row) => (
              <OutreachLine key={row._id} row={row} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...listed} />
    </Page>
  )
}
