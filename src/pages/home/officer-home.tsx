import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { clueStatusNames, type ClueStatus } from '@domain/clues/status'
import { usePaged } from '../../asking'
import { ClueList } from '../../components/clue-list'
import { Page } from '../../components/page'
import { Tabs } from '../../components/tabs'
import { go, pageOf } from '../../go'
import { stopPulling } from '../../pulling'
import { useUnread } from '../../unread'
import { useProfile } from '../../use-profile'
import { Credits } from '../inbox/credits'
import { UnacceptedEmergencies } from './emergencies'
import { Greeting } from './greeting'

const STATES = (Object.keys(clueStatusNames) as ClueStatus[]).map((value) => ({
  value,
  word: clueStatusNames[value],
}))

const nothing: Record<ClueStatus, { title: string; words: string }> = {
  reported: {
    title: '没有待受理的线索',
    words: '协管员巡查发现疑似问题后会出现在这里，同时有消息提醒您',
  },
  sentBack: { title: '没有等补充的线索', words: '退回让上报人补充的在这里，补充后又回到待受理' },
  accepted: { title: '没有办理中的线索', words: '受理后的线索在这里，核实后办结' },
  caseOpened: { title: '没有已立案的线索', words: '立案的线索在这里，案件办结后一起办结' },
  merged: { title: '没有合并的线索', words: '合并到别的线索里的在这里，可以撤销合并' },
  closed: { title: '还没有办结的线索', words: '办结后上报的协管员会看到结果' },
}

const OFFLINE = '现在没有网络'

/** An officer's clues by state; the whole county's for whoever is on duty. */
export function OfficerHome() {
  const [status, setStatus] = useState<ClueStatus>('reported')
  const clues = usePaged('clues.list', { status })
  const unread = useUnread()
  const profile = useProfile()
  usePullDownRefresh(() => stopPulling(Promise.all([clues.refetch(), unread.refetch()])))
  return (
    <Page offlineWords={OFFLINE}>
      <Greeting />
      {profile && <UnacceptedEmergencies area={profile.area} />}
      <Tabs label="线索状态" tabs={STATES} value={status} onChoose={setStatus} />
      <Credits unread={unread} />
      <ClueList
        clues={clues}
        shows={status === 'closed' ? 'status' : 'severity'}
        empty={nothing[status]}
        onOpen={(id) => go(pageOf.clue(id))}
      />
    </Page>
  )
}
