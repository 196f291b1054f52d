import { View } from '@tarojs/components'
import { navigateTo } from '@tarojs/taro'
import { spokenInstant } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import type { SentRecord } from '../../../outbox/draft'
import { GoHome } from './go-home'

/** The cloud has it; what it made of it. */
export function Sent({ record }: { record: SentRecord }) {
  const { clues } = record.answer as AnswerTo<'patrols.submit'>
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已提交</View>
        <View>
          {record.title} · {spokenInstant(record.sentAt)}
        </View>
      </Card>
      <Card title={clues.length > 0 ? `${clues.length} 条疑似线索已上报` : '没有需要上报的线索'}>
        {clues.map(({ clueId, matterName }) => (
          <Row
            key={clueId}
            title={`疑似${matterName}`}
            onTap={() => void navigateTo({ url: `/packages/clue/clue/index?id=${clueId}` })}
          />
        ))}
      </Card>
      <Card>
        <Row
          title="看这次巡查的记录"
          onTap={() => void navigateTo({ url: `/packages/patrol/record/index?id=${record._id}` })}
        />
      </Card>
    </Page>
  )
}
