import { View } from '@tarojs/components'
import { dayOf, spokenDay, type Instant } from '@domain/kernel/time'
import { answerKindNames, satisfactionNames } from '@domain/tip-offs/answer'
import { publicStateNames } from '@domain/tip-offs/public-state'
import { Card } from '../../../components/card'
import { StateTag, StateTags } from '../../../components/state-tag'
import { Step, StepAhead } from '../../../components/step'
import { PhoneRow } from '../../../components/phone-row'
import type { Followed } from './following'

/** In a few plain words: what it is about, how far it is, and what was answered. */
export function State({ tip }: { tip: Followed }) {
  const { matter, place, state } = tip
  return (
    <>
      <Card>
        <View className="title">{matter}</View>
        <StateTags>
          <StateTag word={publicStateNames[state]} tone="accent" />
        </StateTags>
        <View>{place}</View>
      </Card>
      <Answer tip={tip} />
      <Declined tip={tip} />
      <Card title="办到哪一步了">
        <Step isSpoken what="已收到您的举报" at={tip.submittedAt} />
        {tip.acceptedAt && <Step isSpoken what="已受理" at={tip.acceptedAt} />}
        {state === 'handling' && <StepAhead words="正在核实处理" />}
        {tip.declined && state === 'declined' && (
          <Step isSpoken what="不予受理" at={tip.declined.at} />
        )}
        {tip.answer && <Step isSpoken what="已答复" at={tip.answer.at} />}
        {tip.overAt && <Step isSpoken what="已办结，结果请问当时登记的单位" at={tip.overAt} />}
        {tip.reopenedAt && <Step isSpoken what="您要求重新办理" at={tip.reopenedAt} />}
        {tip.dueAt && <StepAhead words={promise(state, tip.dueAt)} />}
      </Card>
    </>
  )
}

const promise = (state: Followed['state'], dueAt: Instant): string =>
  state === 'received'
    ? `最晚 ${spokenDay(dayOf(dueAt))} 告诉您受不受理`
    : `最晚 ${spokenDay(dayOf(dueAt))} 答复您`

function Answer({ tip: { answer, rating } }: { tip: Followed }) {
  if (!answer) return null
  return (
    <Card title={`答复：${answerKindNames[answer.kind]}`}>
      <View>{answer.words}</View>
      {rating && (
        <View className="quiet">
          您的评价：{satisfactionNames[rating.satisfaction]}，
          {rating.solved ? '问题解决了' : '问题没有解决'}
        </View>
      )}
    </Card>
  )
}

function Declined({ tip: { declined, state } }: { tip: Followed }) {
  if (!declined || state !== 'declined') return null
  const { words, responsible, phone } = declined
  return (
    <Card title="为什么不受理">
      <View>{words}</View>
      {responsible && <View>这件事归{responsible}管</View>}
      {phone && <PhoneRow title={`打 ${phone}`} phone={phone} />}
    </Card>
  )
}
