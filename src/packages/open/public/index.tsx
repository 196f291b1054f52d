import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
import { facilityInCode } from '@domain/facilities/code'
import type { Id } from '@domain/kernel/ids'
import { mayDo } from '@domain/people/permissions'
import { useAsked } from '../../../asking'
import { BottomAction } from '../../../components/bottom-action'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { go, goHome, pageOf } from '../../../go'
import { useProfile } from '../../../use-profile'
import { OwnAdvice } from './own-advice'
import { PublicFacts } from './public-facts'

/** Where a scanned code leads: staff to the dossier; everybody else to what is public of the facility. */
export default function PublicPage() {
  const { q = '', scene = '' } = useRouter().params
  const facilityId = facilityInCode(q || scene)
  const profile = useProfile()
  const isStaff = profile !== undefined && mayDo(profile.role, 'facility.read')
  const leadsOn = isStaff ? facilityId : undefined
  useEffect(() => {
    if (leadsOn) void redirectTo({ url: `/${pageOf.facility(leadsOn)}` })
  }, [leadsOn])
  if (facilityId && !isStaff) return <Public facilityId={facilityId} />
  return (
    <Page>
      {leadsOn ? (
        <View className="quiet empty-state">正在打开档案…</View>
      ) : (
        <EmptyState {...NO_CODE} action={HOME} />
      )}
    </Page>
  )
}

const HOME = { word: '返回首页', onTap: () => void goHome() }
const NO_CODE = { title: '这不是单位的二维码', words: '请扫贴在单位门口的二维码' }

function Public({ facilityId }: { facilityId: Id }) {
  const asked = useAsked('facilities.public', { facilityId })
  return (
    <Page
      offlineWords="现在没有网络。要反映情况，可以先写好，也可以打 12345"
      action={
        <BottomAction
          words="我要举报"
          onTap={() => go(pageOf.tipBegin(asked.data?.facility.name))}
        />
      }
    >
      <Loaded of={asked}>{(shown) => <PublicFacts shown={shown} />}</Loaded>
      {asked.data && <OwnAdvice facilityId={facilityId} />}
    </Page>
  )
}
