import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { AnswerTo } from '../../../cloud'
import { go, pageOf } from '../../../go'
import { Arrived } from '../../../outbox/arrived'
import type { SentRecord } from '../../../outbox/draft'
import { OnItsWay } from '../../../outbox/on-its-way'
import { drafts } from '../../../outbox/phone-outbox'
import { StillOpen } from '../../../outbox/still-open'
import { AlikeRows } from '../alike-card'

/** From handing in to arrival, of a registration or a change. */
export default function FinishPage() {
  const id = useRouter().params['draft'] ?? ''
  return (
    <OnItsWay
      id={id}
      review={(draft) => <StillOpen draft={draft} />}
      sent={(record) => <Sent record={record} />}
      meanwhile={isRegistration(id) && <ToDossier id={id} />}
    />
  )
}

const isRegistration = (id: string) => drafts.find(id)?.kind === 'registration'

/** A facility can be patrolled before the cloud knows it. */
const ToDossier = ({ id }: { id: string }) => (
  <Card>
    <Row title="去看档案、开始巡查" onTap={() => go(pageOf.facility(id))} />
  </Card>
)

const Sent = ({ record }: { record: SentRecord }) => (
  <Arrived record={record} {...saidOf(record)}>
    {record.kind === 'registration' && <Registered record={record} />}
  </Arrived>
)

const saidOf = ({ kind, answer }: SentRecord) =>
  kind === 'change'
    ? {
        word: '变更已提交',
        next: whatNow(answer as AnswerTo<'facilities.change'> | undefined),
      }
    : { word: '已登记' }

const whatNow = (answer: AnswerTo<'facilities.change'> | undefined): string =>
  answer?.status === 'proposed'
    ? '名称、地址、证照和营业状态的变更，要执法机构确认后才算数，结果会告诉您。'
    : '已经生效。'

function Registered({ record: { _id, answer } }: { record: SentRecord }) {
  const { alike = [] } = (answer ?? {}) as Partial<AnswerTo<'facilities.register'>>
  return (
    <>
      <ToDossier id={_id} />
      {alike.length > 0 && (
        <Card title="这些单位和它相像，请核对">
          <AlikeRows rows={alike} />
          <View className="quiet">如果是同一个，请把多登记的那个改为“关闭”，并写明原因</View>
        </Card>
      )}
    </>
  )
}
