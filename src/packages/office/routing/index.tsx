import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { countyOf } from '@domain/kernel/areas'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'
import { Answering } from './answering'
import type { Asked } from './asked'
import { ChooseSheet } from './choose-sheet'
import { Holes } from './holes'

const OFFLINE = '现在没有网络，有网后才能更改'

/** Who answers for the county's clues, what is missing first; from the next clue on, whoever is chosen here. */
export default function RoutingPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'county.read')) {
    return (
      <Page>
        <EmptyState title="不能查看" words="线索分派与值班由线索管理或卫生健康委设置" />
      </Page>
    )
  }
  return <Routing actor={actor} />
}

function Routing({ actor }: { actor: OwnProfile }) {
  const about = { county: countyOf(actor.area) }
  const county = useAsked('counties.show', about)
  const missing = useAsked('counties.holes', about)
  const [asked, setAsked] = useState<Asked>()
  const readAgain = () => Promise.all([county.refetch(), missing.refetch()])
  usePullDownRefresh(() => stopPulling(readAgain()))
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={county}>
        {(shown) => (
          <>
            {missing.data && <Holes holes={missing.data.holes} county={shown} onAsk={setAsked} />}
            <Answering county={shown} onAsk={setAsked} />
            {asked && (
              <ChooseSheet
                county={shown}
                asked={asked}
                onAsk={setAsked}
                onClose={() => setAsked(undefined)}
                onChanged={() => void readAgain()}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
