import { useState } from 'react'
import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import type { SealedBox } from '@domain/kernel/sealed-box'
import { useAsked } from '../../../asking'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import type { Draft } from '../../../outbox/draft'
import { RESIDENT } from '../../../outbox/kinds/resident-tip-written'
import { useOnItsWay } from '../../../outbox/use-outbox'
import { stopPulling } from '../../../pulling'
import { handedOn } from '../handed-on'
import { remembered } from '../remembered'
import { AskAgain } from './ask-again'
import { Messages } from './messages'
import { Rate } from './rate'
import { Reward } from './reward'
import { State } from './state'
import { WhatWasSaid } from './what-was-said'

/** What has become of a tip, and what its informant can say of it. */
export default function FollowPage() {
  const { id = '' } = useRouter().params
  // The same box as long as the page lives: a repeat is the same request.
  const [receipt] = useState(() =>
    id === '' ? handedOn() : remembered().find(({ _id }) => _id === id)?.receipt,
  )
  const { draft } = useOnItsWay(id, RESIDENT)
  if (draft)
    return (
      <Page>
        <EmptyState title="还没发出去" words={wordsFor(draft)} />
      </Page>
    )
  if (!receipt)
    return (
      <Page>
        <EmptyState title="这部手机不记得这件事" words="请输入回执号查" />
      </Page>
    )
  return <Following receipt={receipt} />
}

const wordsFor = ({ state }: Draft): string =>
  state.name === 'refused'
    ? '没有收下，请回首页看原因，改好再交'
    : '写好的在这部手机上，有网后自动发送，发了再查'

function Following({ receipt }: { receipt: SealedBox }) {
  const asked = useAsked('tipOffs.follow', { receipt })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const seeAnew = () => asked.refetch()
  return (
    <Page offlineWords="现在没有网络，有网后再查">
      <Loaded of={asked}>
        {(tip) => (
          <>
            <State tip={tip} />
            <WhatWasSaid tip={tip} />
            {tip.may.rate && <Rate {...{ tip, receipt, seeAnew }} />}
            <Reward {...{ tip, receipt, seeAnew }} />
            <Messages {...{ tip, receipt, seeAnew }} />
            {tip.may.askAgain && <AskAgain {...{ tip, receipt, seeAnew }} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
