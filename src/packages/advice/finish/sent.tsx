import { View } from '@tarojs/components'
import { spokenDay, spokenInstant } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { SentRecord } from '../../../outbox/draft'
import { GoHome } from '../../../outbox/go-home'

/** The cloud has it; what it made of it. */
export function Sent({ record }: { record: SentRecord }) {
  const { kind, title, sentAt } = record
  const More = (becameOf as Partial<Record<string, typeof Given>>)[kind]
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已提交</View>
        <View>
          {title} · {spokenInstant(sentAt)}
        </View>
      </Card>
      {More && <More record={record} />}
    </Page>
  )
}

type Sentence = { record: SentRecord }

const Given = ({ record: { answer, _id } }: Sentence) => (
  <Card>
    <Row title="编号" beside={(answer as AnswerTo<'advice.give'>).spokenNumber} />
    <Row title="给对方看、打印" onTap={() => go(pageOf.advice(_id))} />
  </Card>
)

function Rectified({ record: { answer } }: Sentence) {
  const { dueOn } = answer as AnswerTo<'advice.rectify'>
  return (
    <Card>
      <View>
        {dueOn ? `请在${spokenDay(dueOn)}（含当天）前去复查` : '已经复查过了，整改情况也记下了'}
      </View>
    </Card>
  )
}

function Reinspected({ record: { answer, _id } }: Sentence) {
  const { rectifiedCount, unrectifiedCount, openCount, clues } =
    answer as AnswerTo<'advice.reinspect'>
  return (
    <>
      <Card>
        <Row title="已整改" beside={`${rectifiedCount} 项`} />
        {unrectifiedCount > 0 && <Row title="未整改" beside={`${unrectifiedCount} 项`} />}
        {openCount > 0 && <Row title="还没看清，要再去" beside={`${openCount} 项`} />}
        <Row title="看复查记录" onTap={() => go(pageOf.reinspection(_id))} />
      </Card>
      {clues.length > 0 && (
        <Card title={`${clues.length} 条疑似线索已上报`}>
          {clues.map(({ clueId, matterName }) => (
            <Row key={clueId} title={`疑似${matterName}`} onTap={() => go(pageOf.clue(clueId))} />
          ))}
        </Card>
      )}
    </>
  )
}

const Visited = ({ record: { answer } }: Sentence) => (
  <Card>
    <View>执法人员会看到</View>
    <Row
      title="看这次的记录"
      onTap={() => go(pageOf.visit((answer as AnswerTo<'visits.answer'>).visitId))}
    />
  </Card>
)

const becameOf = {
  advice: Given,
  rectification: Rectified,
  reinspection: Reinspected,
  orderedVisit: Visited,
}
