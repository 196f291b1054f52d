import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { clueStatusNames, type ClueStatus } from '@domain/clues/status'
import { usePaged } from '../../../asking'
import { ClueList } from '../../../components/clue-list'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { useNews } from '../news'

const ALL = 'all'
const STATES = [
  { value: ALL, word: '全部' },
  ...(Object.keys(clueStatusNames) as ClueStatus[]).map((value) => ({
    value,
    word: clueStatusNames[value],
  })),
] as const

const OFFLINE = '现在没有网络'

/** What became of each clue: a coordinator's own, the area's for those who look after it. */
export default function Clues() {
  const [state, setState] = useState<ClueStatus | typeof ALL>(ALL)
  const clues = usePaged('clues.list', state === ALL ? {} : { status: state })
  usePullDownRefresh(() => stopPulling(clues.refetch()))
  const news = useNews()
  const own = useProfile()?.role === 'coordinator'
  const empty =
    state === ALL
      ? {
          title: own ? '您还没有上报过线索' : '还没有线索',
          words: '巡查发现不合格的，提交后会自动成为线索，在这里看办得怎么样',
        }
      : { title: `没有${clueStatusNames[state]}的线索`, words: '可以看看其他状态' }
  return (
    <Page offlineWords={OFFLINE}>
      <Tabs label="线索状态" tabs={STATES} value={state} onChoose={setState} />
      <ClueList
        clues={clues}
        shows="status"
        news={news}
        empty={empty}
        onOpen={(id) => go(pageOf.clue(id))}
      />
    </Page>
  )
}
