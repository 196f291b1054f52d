import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { go, pageOf } from '../../../go'
import { stopPulling } from '../../../pulling'
import { RewardFacts } from '../reward-facts'
import { Decide } from './decide'

/** What was applied for; whether it is granted, and how much. */
export default function RewardPage() {
  const { id: rewardId = '' } = useRouter().params
  const asked = useAsked('rewards.show', { rewardId })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  const { data } = asked
  if (data?.may.decide)
    return <Decide key={data.reward._id} shown={data} readAgain={asked.refetch} />
  return (
    <Page
      offlineWords="现在没有网络"
      action={
        data?.may.pay && (
          <BottomAction words="凭回执号发放" onTap={() => go(pageOf.rewardPaying())} />
        )
      }
    >
      <Loaded of={asked}>
        {(shown) => (
          <>
            <RewardFacts shown={shown} />
            {shown.reward.status === 'granted' && !shown.may.pay && (
              <Card title="怎么发放">批准的人不能自己发放，请另一位同事核对回执号后发放。</Card>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
