import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { authorityKindNames } from '@domain/clues/authority'
import { paperStatusNames } from '@domain/clues/outgoing-paper'
import { kinds } from '@domain/facilities/kinds'
import { spokenDay, spokenInstant } from '@domain/kernel/time'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { DocumentRow } from '../../../document-row'
import { go, pageOf } from '../../../go'
import { Handle } from './handle'
import '../registry.scss'

/** One notice: whom to tell, of what, and that it is suspected only. */
export default function NoticePage() {
  const { id: noticeId = '' } = useRouter().params
  const asked = useAsked('authorityNotices.show', { noticeId })
  return (
    <Page
      offlineWords="现在没有网络，有网后才能办理"
      action={asked.data?.may.handle && <Handle noticeId={noticeId} readAgain={asked.refetch} />}
    >
      <Loaded of={asked}>{({ notice }) => <Notice notice={notice} />}</Loaded>
    </Page>
  )
}

type NoticeShown = AnswerTo<'authorityNotices.show'>['notice']

const Notice = ({ notice }: { notice: NoticeShown }) => (
  <>
    <WhoIsTold notice={notice} />
    <WhatWasSeen matters={notice.matters} />
    <Card>
      <DocumentRow
        title="打开通报文稿"
        under="Word 文件，可转发、打印、盖章后发送"
        of="authorityNotices.print"
        input={{ noticeId: notice._id }}
      />
    </Card>
    {notice.handledAt && (
      <Card title="办理情况">
        <View className="quiet">
          {notice.handledByName} {spokenInstant(notice.handledAt)}
        </View>
        <View>{notice.words}</View>
      </Card>
    )}
  </>
)

const WhoIsTold = ({ notice }: { notice: NoticeShown }) => (
  <Card>
    <View className="title">告知{authorityKindNames[notice.authority]}</View>
    <StateTag
      word={paperStatusNames[notice.status]}
      tone={notice.status === 'prepared' ? 'accent' : 'plain'}
    />
    <Row
      title={notice.facilityName}
      under={`${kinds[notice.kind].name} · ${notice.address || '没有登记地址'}`}
      onTap={() => go(pageOf.facility(notice.facilityId))}
    />
    <Row
      title="看那次巡查"
      under={`${notice.foundByName} ${spokenDay(notice.foundOn)}巡查`}
      onTap={() => go(pageOf.record(notice.patrolId))}
    />
  </Card>
)

const WhatWasSeen = ({ matters }: Pick<NoticeShown, 'matters'>) => (
  <Card title="巡查时看到的情况">
    {matters.map(({ matterName, findings }) => (
      <View key={matterName} className="registry__change">
        <View className="registry__fact">{matterName}</View>
        {findings.map(({ question, words }) => (
          <View key={question}>
            <View className="quiet">{question}</View>
            <View>{words}</View>
          </View>
        ))}
      </View>
    ))}
    <View className="quiet">
      以上是协管员巡查时看到的，还没有经执法人员核实。这份通报只告知情况，不要求对方做什么。
    </View>
  </Card>
)
