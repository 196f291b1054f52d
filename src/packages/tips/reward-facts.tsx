import { View } from '@tarojs/components'
import { concernOf } from '@domain/clues/concerns'
import { spokenDay } from '@domain/kernel/time'
import { spokenYuan } from '@domain/tip-offs/rewards/reward'
import { rewardStatusNames } from '@domain/tip-offs/rewards/status'
import type { AnswerTo } from '../../cloud'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { StateTag, StateTags } from '../../components/state-tag'
import { Step } from '../../components/step'
import { go, pageOf } from '../../go'

export type ShownReward = AnswerTo<'rewards.show'>

/** What it is for, whether it is the first that told, and what was done with it. */
export function RewardFacts({ shown }: { shown: ShownReward }) {
  const { reward, tip, may } = shown
  const { status } = reward
  const isOpen = status === 'applied' || status === 'granted'
  return (
    <>
      <Card>
        <View className="title">{concernOf(reward.concern).name}</View>
        <StateTags>
          <StateTag word={rewardStatusNames[status]} tone={isOpen ? 'accent' : 'plain'} />
        </StateTags>
        <View>{tip.place}</View>
        <Amount reward={reward} />
        <Order shown={shown} />
        {may.openTip && <Row title="看这件举报" onTap={() => go(pageOf.residentTip(tip._id))} />}
      </Card>
      <Card title="经过">
        <Step what="举报" at={tip.receivedAt} />
        <Step what="申请奖励" at={reward.appliedAt} />
        <Decided reward={reward} />
      </Card>
    </>
  )
}

type RewardProps = Pick<ShownReward, 'reward'>

function Amount({ reward: { amountFen, status, claimBy } }: RewardProps) {
  if (amountFen === undefined || !claimBy) return null
  return (
    <>
      <View className="title">{spokenYuan(amountFen)}</View>
      {status === 'granted' && <View>最晚 {spokenDay(claimBy)} 凭回执号领取</View>}
      {status === 'lapsed' && <View>到 {spokenDay(claimBy)} 没有来领，已过期</View>}
    </>
  )
}

function Decided({ reward: { decided, paid, status, words } }: RewardProps) {
  const what = status === 'declined' ? '决定不予奖励' : '批准'
  return (
    <>
      {decided && (
        <Step what={`${decided.byName}${what}`} at={decided.at} {...(words && { words })} />
      )}
      {paid && <Step what={`${paid.byName}核对回执号，已发放`} at={paid.at} />}
    </>
  )
}

function Order({ shown: { otherCount, isFirst, isFoundSo, reward } }: { shown: ShownReward }) {
  if (!isFoundSo) return <View>这件举报又在办理，答复查实以后才能批准</View>
  if (!isFirst && reward.status === 'applied')
    return <View>后来并进来的举报里有更早的，不能批准这一份</View>
  return (
    <View className="quiet">
      {otherCount > 0 ? `有 ${otherCount} 条举报说同一件事，这一条最早` : '只有这一条举报说这件事'}
    </View>
  )
}
