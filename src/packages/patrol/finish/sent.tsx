import { View } from '@tarojs/components'
import { authorityKindNames } from '@domain/clues/authority'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'
import { AdviceOfSent } from './advice-of-sent'

/** The cloud has it; what it made of it. */
export function Sent({ record }: { record: SentRecord }) {
  const { clues, notice } = record.answer as AnswerTo<'patrols.submit'>
  return (
    <Arrived record={record}>
      <Card title={clues.length > 0 ? `${clues.length} 条疑似线索已上报` : '没有需要上报的线索'}>
        {clues.map(({ clueId, matterName }) => (
          <Row key={clueId} title={`疑似${matterName}`} onTap={() => go(pageOf.clue(clueId))} />
        ))}
      </Card>
      {notice && (
        <Card title="还要告知主管部门">
          <View>
            这个单位不在本底里，巡查又有异常。给{authorityKindNames[notice.authority]}
            的通报已经准备好，由机构负责人或执法机构发送。
          </View>
        </Card>
      )}
      <AdviceOfSent patrolId={record._id} />
      <Card>
        <Row title="看这次巡查的记录" onTap={() => go(pageOf.record(record._id))} />
      </Card>
    </Arrived>
  )
}
