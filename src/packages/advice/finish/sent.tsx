import { View } from '@tarojs/components'
import { spokenDay } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'

/** The cloud has it; what it made of it. */
export function Sent({ record }: { record: SentRecord }) {
  const More = (becameOf as Partial<Record<string, typeof Given>>)[record.kind]
  return <Arrived record={record}>{More && <More record={record} />}</Arrived>
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
