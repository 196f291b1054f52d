import { useState } from 'react'
import { usePullDownRefresh } from '@tarojs/taro'
import { concernOf } from '@domain/clues/concerns'
import { dayOf, spokenDay, spokenInstant, yearOf } from '@domain/kernel/time'
import { mayDo } from '@domain/people/permissions'
import { spokenYuan, type RewardRow } from '@domain/tip-offs/rewards/reward'
import { rewardStatusNames, type RewardStatus } from '@domain/tip-offs/rewards/status'
import { usePaged } from '../../../asking'
import { serverNow } from '../../../clock'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { More } from '../../../components/more'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { Tabs } from '../../../components/tabs'
import { openDocument } from '../../../documents'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'

const TABS = (Object.keys(rewardStatusNames) as RewardStatus[]).map((value) => ({
  value,
  word: rewardStatusNames[value],
}))

/** What whoever told first has applied for, by how far it is; and the year's register. */
export default function RewardsPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'reward.read'))
    return (
      <Page>
        <EmptyState title="不能查看" words="举报奖励由执法机构办理" />
      </Page>
    )
  return <Rewards mayPay={mayDo(actor.role, 'reward.pay')} />
}

function Rewards({ mayPay }: { mayPay: boolean }) {
  const [status, setStatus] = useState<RewardStatus>('applied')
  const rewards = usePaged('rewards.list', { status })
  usePullDownRefresh(() => stopPulling(rewards.refetch()))
  const empty = {
    when: (rows: readonly unknown[]) => rows.length === 0,
    title: `没有${rewardStatusNames[status]}的奖励`,
    words: '查实并答复以后，最先举报的人可以凭回执号申请',
  }
  return (
    <Page
      offlineWords="现在没有网络"
      action={
        mayPay && <BottomAction words="凭回执号发放" onTap={() => go(pageOf.rewardPaying())} />
      }
    >
      <Tabs label="奖励状态" tabs={TABS} value={status} onChoose={setStatus} />
      <Loaded of={rewards} empty={empty}>
        {(rows) => (
          <Card>
            {rows.map((row) => (
              <RewardLine key={row._id} reward={row} />
            ))}
          </Card>
        )}
      </Loaded>
      <More {...rewards} />
      <Register />
    </Page>
  )
}

const RewardLine = ({ reward }: { reward: RewardRow }) => (
  <Row
    title={concernOf(reward.concern).name}
    under={`${spokenInstant(reward.appliedAt)} 申请${amountOf(reward)}`}
    beside={
      <StateTag
        word={rewardStatusNames[reward.status]}
        tone={reward.status === 'applied' ? 'accent' : 'plain'}
      />
    }
    onTap={() => go(pageOf.reward(reward._id))}
  />
)

function amountOf({ amountFen, claimBy, status }: RewardRow): string {
  if (amountFen === undefined) return ''
  const by = status === 'granted' && claimBy ? ` · 最晚 ${spokenDay(claimBy)} 领` : ''
  return ` · ${spokenYuan(amountFen)}${by}`
}

/** Of nobody's name. */
function Register() {
  const { busy, act, once } = useActing()
  const year = yearOf(dayOf(serverNow()))
  return (
    <Card>
      <Row
        title={`导出 ${year} 年登记表`}
        under={busy ? '正在生成，请稍等…' : 'Excel 文件，里面没有举报人'}
        {...(!busy && {
          onTap: () => once(() => act(() => openDocument('rewards.export', { year }))),
        })}
      />
    </Card>
  )
}
