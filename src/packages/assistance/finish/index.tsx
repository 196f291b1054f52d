import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
import { spokenInstant } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { Draft, SentRecord } from '../../../outbox/draft'
import { draftPage } from '../../../outbox/draft-page'
import { GoHome } from '../../../outbox/go-home'
import { OnItsWay } from '../../../outbox/on-its-way'

/** From sending an answer to its arrival. */
export default function FinishPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <NotFinished draft={draft} />}
      sent={(record) => <Sent record={record} />}
    />
  )
}

const NotFinished = ({ draft }: { draft: Draft }) => (
  <Page>
    <EmptyState
      title="还没有写完"
      action={{
        word: '继续填写',
        onTap: () => void redirectTo({ url: `/${draftPage(draft)}` }),
      }}
    />
  </Page>
)

function Sent({ record: { title, sentAt, answer } }: { record: SentRecord }) {
  const { assistanceId, status } = answer as AnswerTo<'assistances.answer'>
  return (
    <Page action={<GoHome />}>
      <Card>
        <View className="title">已提交</View>
        <View>
          {title} · {spokenInstant(sentAt)}
        </View>
        <View>
          {status === 'answered' ? '执法人员会在线索里看到' : '已告诉执法人员，由他另作安排'}
        </View>
      </Card>
      <Card>
        <Row title="看这次的回复" onTap={() => go(pageOf.assistance(assistanceId))} />
      </Card>
    </Page>
  )
}
