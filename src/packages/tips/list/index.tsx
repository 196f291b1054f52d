import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import type { TipStatus } from '@domain/tip-offs/status'
import { usePaged } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Tabs } from '../../../components/tabs'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { topUpQuietly } from '../../../top-up'
import { TipRow } from '../tip-row'

const OFFLINE = '现在没有网络'

const VIEWS = [
  { value: 'due', word: '按期限' },
  { value: 'submitted', word: '待受理' },
  { value: 'verified', word: '核实回来' },
  { value: 'quarantined', word: '待甄别' },
  { value: 'closed', word: '已答复' },
  { value: 'declined', word: '不予受理' },
  { value: 'joined', word: '已并入' },
] as const satisfies readonly { value: TipStatus | 'due'; word: string }[]
type View = (typeof VIEWS)[number]['value']

const NONE_DUE = {
  title: '没有要办的居民举报',
  words: '居民在小程序里举报后会出现在这里，同时有消息提醒您',
}

/** What residents sent: what is overdue comes first, what was kept apart has a list of its own. */
export default function ResidentTips() {
  const [view, setView] = useState<View>('due')
  const tips = usePaged('tipOffs.due', view === 'due' ? {} : { status: view })
  usePullDownRefresh(() => stopPulling(tips.refetch()))
  const open = (id: string) => {
    topUpQuietly()
    go(pageOf.residentTip(id))
  }
  return (
    <Page offlineWords={OFFLINE}>
      <Tabs label="哪些举报" tabs={VIEWS} value={view} onChoose={setView} />
      <Loaded of={tips} empty={{ when: (rows) => rows.length === 0, ...emptyOf(view) }}>
        {(rows) => (
          <>
            <Card>
              {rows.map((tip) => (
                <TipRow key={tip._id} tip={tip} onOpen={open} />
              ))}
            </Card>
            <More {...tips} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function emptyOf(view: View) {
  if (view === 'due') return NONE_DUE
  if (view === 'quarantined')
    return { title: '没有待甄别的举报', words: '同一来源一天发得太多的会先放在这里，由人看过再办' }
  return { title: '这里没有举报', words: '可以看看其他几栏' }
}
