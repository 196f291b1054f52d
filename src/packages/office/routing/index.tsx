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

const OFFLINE = '现在没有网络，有网后才能更改'

/** Who answers for the county's clues; from the next clue on, whoever is chosen here. */
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
  const county = useAsked('counties.show', { county: countyOf(actor.area) })
  const [asked, setAsked] = useState<Asked>()
  usePullDownRefresh(() => stopPulling(county.refetch()))
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={county}>
        {(shown) => (
          <>
            <Answering county={shown} onAsk={setAsked} />
            {asked && (
              <ChooseSheet
                county={shown}
                asked={asked}
                onAsk={setAsked}
                onClose={() => setAsked(undefined)}
                onChanged={() => void county.refetch()}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
