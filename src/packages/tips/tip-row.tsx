import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { concernOf } from '@domain/clues/concerns'
import type { AgencyTipRow } from '@domain/tip-offs/agency-row'
import { beyondOf } from '@domain/tip-offs/beyond'
import { spokenTipDue } from '@domain/tip-offs/spoken-due'
import { tipStatusNames } from '@domain/tip-offs/status'
import { serverNow } from '../../clock'
import { severityTones } from '../../components/clue-row'
import { Row } from '../../components/row'
import { StateTag, StateTags } from '../../components/state-tag'
import { since } from '../../since'
import './tips.scss'

interface TipRowProps {
  tip: AgencyTipRow
  onOpen: (id: string) => void
}

/** What a resident sent, in the agency's list. */
export function TipRow({ tip, onOpen }: TipRowProps) {
  const { _id, concern, beyond, place, words, severity, status, receivedAt } = tip
  return (
    <Row
      title={beyond ? beyondOf(beyond).name : concernOf(concern).name}
      under={
        <>
          <View className="tips__place">{place}</View>
          {words && <View className="row__sentence">{words}</View>}
          {tip.illCount && <View className="tips__ill">{tip.illCount} 人不舒服</View>}
          <View>{since(receivedAt, serverNow())} 收到</View>
          <Due tip={tip} />
          <News tip={tip} />
        </>
      }
      beside={
        <StateTags>
          <StateTag
            word={tipStatusNames[status]}
            tone={status === 'submitted' ? 'accent' : 'plain'}
          />
          {severity !== 'ordinary' && (
            <StateTag word={severityNames[severity]} tone={severityTones[severity]} />
          )}
        </StateTags>
      }
      onTap={() => onOpen(_id)}
    />
  )
}

export function Due({ tip }: { tip: Pick<AgencyTipRow, 'status' | 'dueAt'> }) {
  const due = spokenTipDue(tip, serverNow())
  return due ? (
    <View className={due.isOverdue ? 'tips__due tips__due--over' : 'tips__due'}>{due.words}</View>
  ) : null
}

function News({ tip: { askedAt, reopenedAt, joinedCount, verifierName, status } }: NewsProps) {
  const news = [
    ...(askedAt ? ['举报人有留言，还没回'] : []),
    ...(reopenedAt && status !== 'closed' ? ['举报人说没有解决'] : []),
    ...(verifierName && status === 'received' ? [`已请${verifierName}核实`] : []),
    ...(joinedCount ? [`还有 ${joinedCount} 人说同一件事`] : []),
  ]
  return news.length > 0 ? <View className="tips__news">{news.join('；')}</View> : null
}

type NewsProps = Pick<TipRowProps, 'tip'>
