import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
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
import { OnItsWay } from '../../../outbox/on-its-way'
import { drafts } from '../../../outbox/phone-outbox'
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

const StillOpen = ({ draft }: { draft: Draft }) => (
  <Page
    action={
      <BottomAction
        words="继续填写"
        onTap={() => void redirectTo({ url: `/${draftPage(draft)}` })}
      />
    }
  >
    <EmptyState title="还没有提交" words="内容都在手机上，写好后再提交" />
  </Page>
)

const Sent = ({ record }: { record: SentRecord }) => (
  <Page action={<GoHome />}>
    <Card>
      <View className="title">{record.kind === 'change' ? '变更已提交' : '已登记'}</View>
      <View>
        {record.title} · {spokenInstant(record.sentAt)}
      </View>
      {record.kind === 'change' && (
        <View>{whatNow(record.answer as AnswerTo<'facilities.change'> | undefined)}</View>
      )}
    </Card>
    {record.kind === 'registration' && <Registered record={record} />}
  </Page>
)

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
