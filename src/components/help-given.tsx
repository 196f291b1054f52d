import { View } from '@tarojs/components'
import { TIME_IS_DOUBTFUL } from '@domain/kernel/phone-clock'
import { spokenInstant, writtenInstant, type Instant } from '@domain/kernel/time'
import type { AnswerTo } from '../cloud'
import { SealedPhotos, type Sealed } from './sealed-photos'
import { Card } from './card'
import { Row } from './row'

type Shown = Pick<
  AnswerTo<'assistances.show'>['assistance'],
  'answer' | 'status' | 'coordinatorName' | 'givenAt'
>

interface HelpGivenProps {
  assistance: Shown
  sealed: Sealed
}

/** What whoever was asked has said, on its own page. */
export const HelpGiven = (props: HelpGivenProps) =>
  props.assistance.answer ? (
    <Card title={props.assistance.givenAt ? '回复' : '为什么办不了'}>
      <HelpWords {...props} />
    </Card>
  ) : null

/** The same within what it belongs to. */
export function HelpWords({ assistance: { answer, coordinatorName }, sealed }: HelpGivenProps) {
  if (!answer) return null
  const { words, count, present, endedAt, timeDoubtful, fixMissing, photos } = answer
  return (
    <>
      {count !== undefined && <Row title="清点的数" beside={`${count}`} />}
      <View>{words}</View>
      {present && <Row title="在场人员" under={present} />}
      <View className="quiet">
        {coordinatorName} {writtenInstant(endedAt)}
        {fixMissing ? '，没有定位' : '，有定位'}
      </View>
      {timeDoubtful && <View className="quiet">{TIME_IS_DOUBTFUL}</View>}
      <SealedPhotos of={photos} sealed={sealed} />
    </>
  )
}

interface WithdrawalProps {
  reason: string
  byName: string
  at: Instant
}

export const Withdrawal = ({ reason, byName, at }: WithdrawalProps) => (
  <Row
    title="已撤回"
    under={`${reason}（${byName}，${spokenInstant(at)}）。已经办了的，照常回复`}
  />
)
