import { View } from '@tarojs/components'
import { spokenInstant } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { ClueRow } from '../../../components/clue-row'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { GONE, type Duty } from './asked'

/** Who answers now, what was said when duty went over, and which emergencies are open. */
export const Now = ({ duty }: { duty: Duty }) => (
  <>
    <Card title={`现在值班：${duty.now.name ?? GONE}`}>
      <View className="quiet">
        每天 {duty.changesAt} 交接班。没有指定人员的线索、突发事件都会提醒值班的人
      </View>
      {duty.handOver && <LastHandOver handOver={duty.handOver} />}
    </Card>
    <Card title={duty.emergencies.length > 0 ? '还没办完的突发线索' : '没有未办完的突发线索'}>
      {duty.emergencies.map((clue) => (
        <ClueRow key={clue._id} clue={clue} shows="status" onOpen={(id) => go(pageOf.clue(id))} />
      ))}
    </Card>
  </>
)

const LastHandOver = ({ handOver }: { handOver: NonNullable<Duty['handOver']> }) => (
  <Row
    title={`${handOver.fromName}交班给${handOver.toName}`}
    under={
      <>
        <View>{handOver.words}</View>
        <View>{spokenInstant(handOver.at)}</View>
      </>
    }
    beside={
      <StateTag
        word={handOver.confirmedAt ? '已接班' : '待接班'}
        tone={handOver.confirmedAt ? 'plain' : 'accent'}
      />
    }
  />
)
