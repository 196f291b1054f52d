import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { redirectTo, useRouter } from '@tarojs/taro'
import { facilityInCode } from '@domain/facilities/code'
import { mayDo } from '@domain/people/permissions'
import { EmptyState } from '../../../components/empty-state'
import { Page } from '../../../components/page'
import { goHome, pageOf } from '../../../go'
import { useProfile } from '../../../use-profile'

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
  return (
    <Page>
      {leadsOn ? (
        <View className="quiet empty-state">正在打开档案…</View>
      ) : (
        <EmptyState {...(facilityId ? NOT_YET : NO_CODE)} action={HOME} />
      )}
    </Page>
  )
}

const HOME = { word: '返回首页', onTap: () => void goHome() }
const NOT_YET = {
  title: '这个单位的公开信息还没有开放',
  words: '有情况要反映，请拨打 12345 或当地卫生监督电话',
}
const NO_CODE = { title: '这不是单位的二维码', words: '请扫贴在单位门口的二维码' }
