import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { AssistanceRow } from '../assistance-row'

const LISTS = [
  { value: 'asked', word: '我请的' },
  { value: 'due', word: '等回复的' },
] as const
type List = (typeof LISTS)[number]['value']

const EMPTY = {
  asked: { title: '还没有请人协查过', words: '在线索里可以请协管员协查' },
  due: { title: '没有等着办的协查', words: '执法人员请协管员协查，会出现在这里' },
} as const

/** What officers ask of coordinators: an officer's own and those of the area; a coordinator's that are waited for. */
export default function AssistancesPage() {
  const profile = useProfile()
  const asks = profile !== undefined && mayDo(profile.role, 'assistance.ask')
  const [chosen, setChosen] = useState<List>()
  // Whoever oversees the officers seldom asks.
  const list = chosen ?? (profile?.role === 'officer' ? 'asked' : 'due')
  return (
    <Page offlineWords="现在没有网络">
      {asks && <Tabs label="协查" tabs={LISTS} value={list} onChoose={setChosen} />}
      <Assistances which={asks ? list : 'due'} />
    </Page>
  )
}

function Assistances({ which }: { which: List }) {
  const assistances = usePaged('assistances.list', { which })
  usePullDownRefresh(() => stopPulling(assistances.refetch()))
  return (
    <Loaded of={assistances} empty={{ when: (rows) => rows.length === 0, ...EMPTY[which] }}>
      {(rows) => (
        <>
          <Card>
            {rows.map((each) => (
              <AssistanceRow key={each._id} assistance={each} />
            ))}
          </Card>
          <More {...assistances} />
        </>
      )}
    </Loaded>
  )
}
