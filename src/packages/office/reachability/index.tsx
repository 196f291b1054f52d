import { View } from '@tarojs/components'
import { makePhoneCall, usePullDownRefresh } from '@tarojs/taro'
import { askedAsNames, reachabilityNames, whatToDo } from '@domain/clues/reachability'
import { countyOf } from '@domain/kernel/areas'
import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { say } from '../../../dialogs'
import { stopPulling } from '../../../pulling'
import { useProfile } from '../../../use-profile'

type Shown = AnswerTo<'deliveries.reachability'>
type Asked = Shown['rows'][number]

const OFFLINE = '现在没有网络'
const EMPTY = {
  title: '今晚没有人会收到提醒',
  words: '还没有设置谁办理线索、谁值班，请到“线索分派与值班”里设置',
}

/** Who would miss an emergency tonight, so that somebody rings them while it is still day. */
export default function ReachabilityPage() {
  const actor = useProfile()
  if (!actor || !mayDo(actor.role, 'county.read'))
    return (
      <Page>
        <EmptyState title="不能查看" words="这里只有线索管理人员和卫生健康委能看" />
      </Page>
    )
  return <Reachability actor={actor} />
}

function Reachability({ actor }: { actor: OwnProfile }) {
  const asked = useAsked('deliveries.reachability', { county: countyOf(actor.area) })
  usePullDownRefresh(() => stopPulling(asked.refetch()))
  return (
    <Page offlineWords={OFFLINE}>
      <Loaded of={asked} empty={{ when: ({ rows }) => rows.length === 0, ...EMPTY }}>
        {(shown) => <Everybody shown={shown} />}
      </Loaded>
    </Page>
  )
}

function Everybody({ shown: { rows, isBanned } }: { shown: Shown }) {
  const missing = rows.filter(({ state }) => state !== 'fine')
  const fine = rows.filter(({ state }) => state === 'fine')
  return (
    <>
      {isBanned && <Banned />}
      {missing.length > 0 ? (
        <Card title="收不到的" under="有突发线索时，这些人的手机不会响。点一下就打电话">
          {missing.map((each) => (
            <PersonRow key={each._id} asked={each} />
          ))}
        </Card>
      ) : (
        <EmptyState title="今晚都收得到" words="有突发线索时要通知的人，都开着微信提醒" />
      )}
      {fine.length > 0 && (
        <Card title="能收到的">
          {fine.map((each) => (
            <PersonRow key={each._id} asked={each} />
          ))}
        </Card>
      )}
    </>
  )
}

const Banned = () => (
  <Card title="微信今天不收这类提醒">
    <View className="quiet">
      谁的手机都不会响，线索照常进“消息”。紧急的事请打电话，并请负责小程序的人处理
    </View>
  </Card>
)

function PersonRow({ asked: { name, as, state, phone } }: { asked: Asked }) {
  const isFine = state === 'fine'
  return (
    <Row
      title={name}
      under={
        <>
          <View>{askedAsNames[as]}</View>
          {!isFine && <View>{whatToDo[state]}</View>}
        </>
      }
      beside={<StateTag word={reachabilityNames[state]} tone={isFine ? 'accent' : 'danger'} />}
      {...(!isFine && { onTap: () => ring(phone) })}
    />
  )
}

const ring = (phoneNumber: string): void =>
  void makePhoneCall({ phoneNumber }).catch(() => say(`没有拨出。电话 ${phoneNumber}`))
