import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
import { wordStatusNames } from '@domain/clues/received-word'
import { spokenInstant } from '@domain/kernel/time'
import { BottomAction } from '../../../components/bottom-action'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import type { AnswerTo } from '../../../cloud'
import { go, pageOf } from '../../../go'
import type { Draft, SentRecord } from '../../../outbox/draft'
import { draftPage } from '../../../outbox/draft-page'
import { GoHome } from '../../../outbox/go-home'
import type { SentVerification } from '../../../outbox/kinds/word'
import { OnItsWay } from '../../../outbox/on-its-way'

/** From sending to arrival, of a report, a tip or what was found on looking into one. */
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

const StillOpen = ({ draft }: { draft: Draft }) => (
  <Page
    action={
      <BottomAction
        words="继续填写"
        onTap={() => void redirectTo({ url: `/${draftPage(draft)}` })}
      />
    }
  >
    <EmptyState title="还没有发送" words="内容都在手机上，写好后再发送" />
  </Page>
)

function Sent({ record }: { record: SentRecord }) {
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已发送</View>
        <View>
          {record.title} · {spokenInstant(record.sentAt)}
        </View>
        <View>{whatNow(record)}</View>
      </Card>
      <Card>
        <Row title="看这条记录" onTap={() => go(pageOfSent(record))} />
      </Card>
    </Page>
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
