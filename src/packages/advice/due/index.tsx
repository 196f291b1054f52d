import { useState, type ReactNode } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { usePaged, type Paged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { AdviceRow } from '../advice-row'
import { VisitRow } from '../visit-row'

const LISTS = [
  { value: 'due', word: '待整改、复查' },
  { value: 'visits', word: '回访' },
  { value: 'all', word: '全部意见书' },
] as const
type List = (typeof LISTS)[number]['value']

/** What is asked of facilities and still open, overdue first; and the visits that officers have asked for. */
export default function DuePage() {
  const [list, setList] = useState<List>('due')
  return (
    <Page offlineWords="现在没有网络">
      <Tabs label="整改与回访" tabs={LISTS} value={list} onChoose={setList} />
      {list === 'due' && <Due />}
      {list === 'visits' && <Visits />}
      {list === 'all' && <All />}
    </Page>
  )
}

interface RowsProps<Row> {
  of: Paged<Row>
  empty: { title: string; words: string }
  children: (row: Row) => ReactNode
}

function Rows<Row>({ of, empty, children }: RowsProps<Row>) {
  usePullDownRefresh(() => stopPulling(of.refetch()))
  return (
    <Loaded of={of} empty={{ when: (rows) => rows.length === 0, ...empty }}>
      {(rows) => (
        <>
          <Card>{rows.map(children)}</Card>
          <More {...of} />
        </>
      )}
    </Loaded>
  )
}

const Due = () => (
  <Rows
    of={usePaged('advice.due', {})}
    empty={{ title: '没有待整改的意见书', words: '给出意见书后，到期、超期的都在这里' }}
  >
    {(advice) => <AdviceRow key={advice._id} advice={advice} />}
  </Rows>
)

const All = () => (
  <Rows
    of={usePaged('advice.list', {})}
    empty={{ title: '还没有意见书', words: '巡查发现不合格的，提交后可以写意见书' }}
  >
    {(advice) => <AdviceRow key={advice._id} advice={advice} />}
  </Rows>
)

/** An officer sees what was ordered and answered too. */
function Visits() {
  const profile = useProfile()
  const orders = profile !== undefined && mayDo(profile.role, 'visit.order')
  return (
    <Rows
      of={usePaged('visits.list', { which: orders ? 'ordered' : 'due' })}
      empty={{ title: '没有要去的回访、复查', words: '执法人员请协管员去回访或复查，会出现在这里' }}
    >
      {(visit) => <VisitRow key={visit._id} visit={visit} />}
    </Rows>
  )
}
