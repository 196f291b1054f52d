import { useRouter } from '@tarojs/taro'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'
import { OnItsWay } from '../../../outbox/on-its-way'
import { StillOpen } from '../../../outbox/still-open'

/** From sending an answer to its arrival. */
export default function FinishPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <StillOpen draft={draft} />}
      sent={(record) => <Sent record={record} />}
    />
  )
}

function Sent({ record }: { record: SentRecord }) {
  const { assistanceId, status } = record.answer as AnswerTo<'assistances.answer'>
  return (
    <Arrived
      record={record}
      next={status === 'answered' ? '执法人员会在线索里看到' : '已告诉执法人员，由他另作安排'}
    >
      <Card>
        <Row title="看这次的回复" onTap={() => go(pageOf.assistance(assistanceId))} />
      </Card>
    </Arrived>
  )
}
