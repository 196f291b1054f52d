import { useState } from 'react'
import type { SealedBox } from '@domain/kernel/sealed-box'
import { mayDo } from '@domain/people/permissions'
import { spokenYuan } from '@domain/tip-offs/rewards/reward'
import { rewardStatusNames } from '@domain/tip-offs/rewards/status'
import { useAsked } from '../../../asking'
import { call } from '../../../cloud'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { codeIn, ReceiptCodeField } from '../../../components/receipt-code-field'
import { agreed, say, tell } from '../../../dialogs'
import { callOnce } from '../../../once'
import { sealed } from '../../../sealed'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'
import { RewardFacts } from '../reward-facts'

const OFFLINE = '现在没有网络，有网后才能核对'

interface Found {
  rewardId: string
  /** The same box as long as it is looked at: a repeat is the same request. */
  receipt: SealedBox
}

/** At the counter: whoever comes shows the code and says no name. */
export default function PayingPage() {
  const actor = useProfile()
  const [found, setFound] = useState<Found>()
  if (!actor || !mayDo(actor.role, 'reward.pay'))
    return (
      <Page>
        <EmptyState title="不能发放" words="举报奖励由执法机构发放" />
      </Page>
    )
  return found ? <Pay {...found} /> : <Code onFound={setFound} />
}

function Code({ onFound }: { onFound: (found: Found) => void }) {
  const [typed, setTyped] = useState('')
  const key = useProfile()?.sealKey
  const { busy, act, once } = useActing()
  const look = async () => {
    const code = await codeIn(typed)
    if (!code) return
    if (!key) return tell('现在查不了', '还没有设置保护举报人的钥匙，请联系管理员')
    await act(async () => {
      const receipt = await sealed(code, key)
      const { rewardId } = await call('rewards.find', { receipt })
      onFound({ rewardId, receipt })
    })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        <BottomAction words="查" disabled={typed === ''} busy={busy} onTap={() => once(look)} />
      }
    >
      <Card title="来人的回执号" under="不用问姓名、电话，也不要登记身份证">
        <ReceiptCodeField typed={typed} onChange={setTyped} />
      </Card>
    </Page>
  )
}

function Pay({ rewardId, receipt }: Found) {
  const asked = useAsked('rewards.show', { rewardId })
  const { data } = asked
  const { busy, act, once } = useActing(async () => {
    const { data: now } = await asked.refetch()
    return now && `这份奖励${rewardStatusNames[now.reward.status]}`
  })
  const amount = spokenYuan(data?.reward.amountFen ?? 0)
  const pay = async () => {
    if (!(await agreed(`已把 ${amount}交给来人？`, '登记以后不能改。', '已发放'))) return
    await act(async () => {
      await callOnce('rewards.pay', rewardId, { rewardId, receipt })
      say('已登记发放')
      await asked.refetch()
    })
  }
  return (
    <Page
      offlineWords={OFFLINE}
      action={
        data?.may.pay && (
          <BottomAction words={`已发放 ${amount}`} busy={busy} onTap={() => once(pay)} />
        )
      }
    >
      <Loaded of={asked}>{(shown) => <RewardFacts shown={shown} />}</Loaded>
    </Page>
  )
}
