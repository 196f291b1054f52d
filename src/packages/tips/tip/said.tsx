import { View } from '@tarojs/components'
import { severityNames } from '@domain/checklists/severity'
import { concernOf, spokenConcernClause } from '@domain/clues/concerns'
import { spokenDay, spokenInstant } from '@domain/kernel/time'
import { beyondOf } from '@domain/tip-offs/beyond'
import { spokenIllness } from '@domain/tip-offs/illness'
import { identityNames } from '@domain/tip-offs/informant'
import { tipStatusNames } from '@domain/tip-offs/status'
import { Card } from '../../../components/card'
import { severityTones } from '../../../components/clue-row'
import { Row } from '../../../components/row'
import { SealedPhotos, type Sealed } from '../../../components/sealed-photos'
import { StateTag, StateTags } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { Due } from '../tip-row'
import type { Whole } from '../whole'
import { Voice } from './voice'

/** What was told, and nothing of by whom. */
export function Said({ whole, sealed }: { whole: Whole; sealed: Sealed }) {
  const { tip, checked } = whole
  const { concern, beyond, severity, status, place, words, happenedOn } = tip
  return (
    <Card>
      <View className="title">{beyond ? beyondOf(beyond).name : concernOf(concern).name}</View>
      <StateTags>
        <StateTag word={tipStatusNames[status]} tone="accent" />
        {severity !== 'ordinary' && (
          <StateTag word={severityNames[severity]} tone={severityTones[severity]} />
        )}
      </StateTags>
      <Due tip={tip} />
      <View>{place}</View>
      <View>{words || unwritten(tip)}</View>
      {tip.illness && spokenIllness(tip.illness).map((each) => <View key={each}>{each}</View>)}
      {happenedOn && <View>{spokenDay(happenedOn)}看到的</View>}
      <SealedPhotos of={tip.photos} sealed={sealed} />
      <Voice whole={whole} readAgain={sealed.readAgain} readAt={sealed.readAt} />
      {checked && <View className="tips__checked">{checked}</View>}
      <View className="quiet">
        {identityNames[tip.identity]} · {spokenInstant(tip.receivedAt)} 收到 ·{' '}
        {spokenConcernClause(concern)}
      </View>
      {tip.identity !== 'anonymous' && (
        <Row
          title="举报人是谁"
          under="要写明原因，每次打开都有记录"
          onTap={() => go(pageOf.tipInformant(tip._id))}
        />
      )}
      {beyond && <Elsewhere responsible={beyondOf(beyond).responsible} />}
    </Card>
  )
}

const unwritten = ({ voice }: Whole['tip']) => (voice ? '没有写，用嘴说的' : '没有写别的')

const Elsewhere = ({ responsible }: { responsible: string }) => (
  <View className="quiet">这类事归{responsible}管</View>
)
