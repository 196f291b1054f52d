import { useRouter } from '@tarojs/taro'
import { wordStatusNames } from '@domain/clues/received-word'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { AnswerTo } from '../../../cloud'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'
import type { SentVerification } from '../../../outbox/kinds/word'
import { OnItsWay } from '../../../outbox/on-its-way'
import { StillOpen } from '../../../outbox/still-open'

/** From sending to arrival, of a report, a tip or what was found on looking into one. */
export default function FinishPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <StillOpen draft={draft} deed="发送" />}
      sent={(record) => <Sent record={record} />}
    />
  )
}

function Sent({ record }: { record: SentRecord }) {
  return (
    <Arrived record={record} word="已发送" next={whatNow(record)}>
      <Card>
        <Row title="看这条记录" onTap={() => go(pageOfSent(record))} />
      </Card>
    </Arrived>
  )
}

/** What was found has no page but that of what it is about. */
function pageOfSent({ _id, kind, answer }: SentRecord): string {
  const { of, subjectId } =
    kind === 'verification' ? (answer as SentVerification) : { of: kind, subjectId: _id }
  return of === 'tipOff' ? pageOf.tipOff(subjectId) : pageOf.informationReport(subjectId)
}

function whatNow({ kind, answer }: SentRecord): string {
  if (kind === 'tipOff') return '举报人已封存。接着核实，核实后上报或者办结。'
  if (kind === 'information') return spokenTelling(answer as AnswerTo<'informationReports.submit'>)
  return spokenStatus(answer as SentVerification)
}

const spokenTelling = ({ status, toldCount }: AnswerTo<'informationReports.submit'>): string =>
  status === 'received'
    ? `已告诉 ${toldCount} 位负责核实的人，办得怎么样会告诉您。`
    : spokenStatus({ status })

const spokenStatus = ({ status }: Pick<SentVerification, 'status'>): string =>
  `现在是“${wordStatusNames[status]}”。`
