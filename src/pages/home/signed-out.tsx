import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { aria } from '../../platform/aria'
import { PhoneButton } from '../../platform/phone-button'
import { openPrivacyContract } from '../../platform/privacy'
import { stopPulling } from '../../pulling'
import { refreshQuietly } from '../../session'
import { useSuspended } from '../../use-profile'
import { InvitationForm } from './invitation-form'
import { useEntering } from './use-entering'
import './signed-out.scss'

const OFFLINE = '现在没有网络，有网后才能登录'

/** What this is, and the two ways in; who is suspended is told why there is none. */
export function SignedOut() {
  const suspended = useSuspended()
  usePullDownRefresh(() => stopPulling(refreshQuietly()))
  return (
    <Page offlineWords={OFFLINE}>
      <Card>
        <View className="title">卫生监督协管</View>
        <View className="signed-out__what">
          协管员在这里记录巡查、上报疑似问题；执法人员在这里受理，处理结果告诉上报的人。
        </View>
      </Card>
      {suspended ? <Suspended /> : <WaysIn />}
      <ForResidents />
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
        <Privacy />
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
  <Card title="您是居民？">
    <View>不用登录。这里现在只供登记的工作人员使用，居民还不能在这里反映问题。</View>
    <View>发现卫生问题，可以打 12345 政务服务便民热线。</View>
  </Card>
)

const Privacy = () => (
  <View className="signed-out__privacy">
    <View className="signed-out__link" {...aria({ role: 'button' })} onClick={openPrivacyContract}>
      登录即同意《用户隐私保护指引》
    </View>
    <View className="quiet">手机号只用来核对您的登记</View>
  </View>
)
