import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { usePaged } from '../../asking'
import { Card } from '../../components/card'
import { ClueList } from '../../components/clue-list'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { Tabs } from '../../components/tabs'
import { go, pageOf } from '../../go'
import { stopPulling } from '../../pulling'
import { useUnread } from '../../unread'
import { useProfile } from '../../use-profile'
import { Credits } from '../inbox/credits'
import { views, viewsOf } from './clue-views'
import { UnacceptedEmergencies } from './emergencies'
import { Greeting } from './greeting'

const OFFLINE = '现在没有网络'

export function OfficerHome() {
  const profile = useProfile()
  return profile ? <CluesOf profile={profile} /> : null
}

/** An officer's clues; the whole county's for whoever manages them, or answers for them all. */
function CluesOf({ profile: { role, area } }: { profile: OwnProfile }) {
  const names = viewsOf(role)
  const [name, setName] = useState(names[0] ?? 'reported')
  const view = views[name]
  const clues = usePaged('clues.list', view.ask)
  const unread = useUnread()
  usePullDownRefresh(() => stopPulling(Promise.all([clues.refetch(), unread.refetch()])))
  return (
    <Page offlineWords={OFFLINE}>
      <Greeting />
      <UnacceptedEmergencies area={area} tipCount={unread.data?.pressingTips ?? 0} />
      <Tabs
        label="哪些线索"
        tabs={names.map((value) => ({ value, word: views[value].word }))}
        value={name}
        onChoose={setName}
      />
      <Credits unread={unread} />
      <ClueList
        clues={clues}
        shows="severity"
        empty={view.empty}
        onOpen={(id) => go(pageOf.clue(id))}
      />
      <Card>
        {mayDo(role, 'tipOff.decide') && (
          <Row
            title="居民举报"
            under="受理、请人核实、答复，突发的、快到期的在前面"
            beside={<TipsToAccept count={unread.data?.tipsToAccept} />}
            onTap={() => go(pageOf.residentTips())}
          />
        )}
        <Row
          title="全部线索"
          under="退回补充的、合并的、办结的都在这里"
          onTap={() => go(pageOf.clues())}
        />
      </Card>
    </Page>
  )
}

const TipsToAccept = ({ count = 0 }: { count: number | undefined }) =>
  count > 0 ? <StateTag word={`${count} 件待受理`} tone="accent" /> : null
