import { Button, View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import { spokenYuan } from '@domain/tip-offs/rewards/reward'
import { Card } from '../../../components/card'
import { say } from '../../../dialogs'
import { callOnce } from '../../../once'
import { useActing } from '../../../use-acting'
import type { Followed, FollowingProps } from './following'

/** What there is to apply for, and what became of it. */
export function Reward({ tip, receipt, seeAnew }: FollowingProps) {
  if (tip.reward) return <Standing reward={tip.reward} />
  if (tip.rewardOffer) return <Offer {...{ tip, receipt, seeAnew }} offer={tip.rewardOffer} />
  return null
}

type OfferProps = FollowingProps & { offer: NonNullable<Followed['rewardOffer']> }

function Offer({ tip, receipt, seeAnew, offer }: OfferProps) {
  const { busy, act, once } = useActing()
  const send = async () => {
    await callOnce('rewards.apply', tip.tipOffId, { receipt })
    say('已申请，请过几天再来看')
    await seeAnew()
  }
  const { leastFen, mostFen, claimDays } = offer
  return (
    <Card title="您可以申请奖励" under="您是最先举报的人。凭回执号申请、领取，不用说姓名">
      <View>
        奖励 {spokenYuan(leastFen)}到 {spokenYuan(mostFen)}，批准后 {claimDays} 天内领取。
      </View>
      <Button
        className="plain-button apart"
        {...(busy && { disabled: true })}
        onClick={() => once(() => act(send))}
      >
        {busy ? '正在申请…' : '申请奖励'}
      </Button>
    </Card>
  )
}

const titles = {
  applied: '奖励已申请',
  granted: '奖励已批准，请来领取',
  declined: '不予奖励',
  claimed: '奖励已领取',
  lapsed: '奖励过期了',
} as const

function Standing({ reward }: { reward: NonNullable<Followed['reward']> }) {
  const { status, amountFen, claimBy, words, agencyName } = reward
  return (
    <Card title={titles[status]}>
      {amountFen !== undefined && <View>{spokenYuan(amountFen)}</View>}
      {status === 'applied' && <View>正在决定，请过几天再来看。</View>}
      {status === 'granted' && claimBy && (
        <View>
          最晚 {spokenDay(claimBy)} 带上回执号，到{agencyName}领取。不用说姓名，也不用带身份证。
        </View>
      )}
      {words && <View>{words}</View>}
      {status === 'lapsed' && claimBy && <View>到 {spokenDay(claimBy)} 没有来领。</View>}
    </Card>
  )
}
