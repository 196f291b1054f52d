import { Button, View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'
import { aria } from '../../platform/aria'
import { PhoneButton } from '../../platform/phone-button'
import { stopPulling } from '../../pulling'
import { refreshQuietly } from '../../session'
import { useSuspended } from '../../use-profile'
import { UnsentTips } from './unsent-tips'
import { InvitationForm } from './invitation-form'
import { useEntering } from './use-entering'
import './signed-out.scss'

const OFFLINE = '现在没有网络。举报可以照常写，登录要等有网'

/** What residents come for, then the two ways in for staff; who is suspended is told why there is none. */
export function SignedOut() {
  const suspended = useSuspended()
  usePullDownRefresh(() => stopPulling(refreshQuietly()))
  return (
    <Page offlineWords={OFFLINE}>
      <ForResidents />
      <Card title="工作人员">
        <View className="signed-out__what">
          协管员在这里记录巡查、上报疑似问题；执法人员在这里受理，处理结果告诉上报的人。
        </View>
      </Card>
      {suspended ? <Suspended /> : <WaysIn />}
    </Page>
  )
}

function WaysIn() {
  const { problem, setProblem, busy, enter } = useEntering()
  return (
    <>
      {problem && (
        <View className="signed-out__problem" {...aria({ role: 'status' })}>
          {problem}
        </View>
      )}
      <Card>
        <View className="signed-out__hint">请用机构登记的手机号登录</View>
        <PhoneButton
          onCode={(phoneCode) => enter({ phoneCode })}
          onRefused={() => setProblem('没有取得手机号。可以再点一次，或使用邀请码')}
        >
          {busy ? '正在登录…' : '用手机号登录'}
        </PhoneButton>
        <View className="quiet apart">手机号只用来核对您的登记</View>
      </Card>
      <Card title="手机号用不了？">
        <InvitationForm busy={busy} onEnter={(invitationCode) => enter({ invitationCode })} />
      </Card>
    </>
  )
}

const Suspended = () => (
  <Card title="您的账号已停用">
    <View>现在不能登录，也看不到记录。没有交的草稿还在这部手机上。</View>
    <View>有疑问请联系登记您的机构：卫生院（社区卫生服务中心）负责人，或县里的执法机构。</View>
  </Card>
)

const ForResidents = () => (
  <Card title="居民：不用登录">
    <Button className="main-button" onClick={() => go(pageOf.tipBegin())}>
      我要举报
    </Button>
    <View className="quiet apart">可以不留姓名，也不记您的微信</View>
    <UnsentTips />
    <Row
      title="查办理情况"
      under="凭 16 位回执号，用谁的手机都行"
      onTap={() => go(pageOf.tipCode())}
    />
    <Row
      title="公布的结果和数字"
      under="查实处理了什么，今年办了多少"
      onTap={() => go(pageOf.results())}
    />
    <Row
      title="卫生知识文章"
      under="看病、饮水、学校、职业病：怎么看、怎么办"
      onTap={() => go(pageOf.articles())}
    />
    <Row title="隐私说明" under="用什么、谁看得到、存多久" onTap={() => go(pageOf.privacy())} />
  </Card>
)
