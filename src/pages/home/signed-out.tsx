import { useState } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Page } from '../../components/page'
import { PhoneButton } from '../../platform/phone-button'
import { openPrivacyContract } from '../../platform/privacy'
import { isRefusal } from '../../refusals'
import { refresh, signIn, type Proof } from '../../session'
import { useSuspended } from '../../use-profile'
import { InvitationForm } from './invitation-form'
import './signed-out.scss'

const OFFLINE = '现在没有网络，有网后才能登录'

/** What this is, and the two ways in. */
export function SignedOut() {
  const suspended = useSuspended()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  const enter = async (proof: Proof) => {
    setBusy(true)
    setProblem('')
    try {
      await entering(proof)
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Page offlineWords={OFFLINE}>
      <Card>
        <View className="title">卫生监督协管</View>
        <View className="signed-out__what">
          协管员在这里记录巡查、上报疑似问题；执法人员在这里受理，处理结果告诉上报的人。
        </View>
      </Card>
      {suspended && (
        <Card title="您的账号已停用">
          <View>现在不能登录，也看不到记录。没有交的草稿还在这部手机上。</View>
          <View>
            有疑问请联系登记您的机构：卫生院（社区卫生服务中心）负责人，或县里的执法机构。
          </View>
        </Card>
      )}
      <Card title="用手机号登录">
        <View className="quiet signed-out__hint">机构登记的是哪个手机号，就用哪个登录</View>
        <PhoneButton
          onCode={(phoneCode) => void enter({ phoneCode })}
          onRefused={() => setProblem('没有取得手机号。可以再点一次，或使用邀请码')}
        >
          {busy ? '正在登录…' : '用手机号登录'}
        </PhoneButton>
        {problem && <View className="signed-out__problem">{problem}</View>}
        <View className="quiet signed-out__privacy" onClick={openPrivacyContract}>
          登录即表示同意<View className="signed-out__link">《用户隐私保护指引》</View>
          。手机号只用来核对您的登记
        </View>
      </Card>
      <Card title="手机号用不了？">
        <InvitationForm busy={busy} onEnter={(invitationCode) => void enter({ invitationCode })} />
      </Card>
    </Page>
  )
}

/** An answer that was lost may have signed in already. */
async function entering(proof: Proof): Promise<void> {
  try {
    await signIn(proof)
  } catch (failure) {
    if (!isRefusal(failure, 'alreadySignedIn')) throw failure
    await refresh()
  }
}
