import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { adviceLink } from '@domain/advice/code'
import { account } from '../../../../config/account'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import type { AdviceWritten } from '../../../outbox/kinds/advice-written'
import { drafts } from '../../../outbox/phone-outbox'
import { aria, innerAria } from '../../../platform/aria'
import { qrPicture } from '../../registry/code/qr'
import '../advice.scss'

/** For the operator to scan: of an advice that was given, or of one that is still on this phone. */
export default function CodePage() {
  const { id, draft } = useRouter().params
  return (
    <Page offlineWords="现在没有网络。对方可以先拍下这个码，意见书提交后再扫">
      {draft ? <OnPhone id={draft} /> : <Given id={id ?? ''} />}
    </Page>
  )
}

function OnPhone({ id }: { id: string }) {
  const draft = drafts.find<AdviceWritten>(id)
  if (!draft) return <Given id={id} />
  const { code, facility } = draft.content
  return (
    <Code code={code} name={facility.name} under="还没有提交。对方可以先拍下来，提交后才能打开" />
  )
}

function Given({ id: adviceId }: { id: string }) {
  const asked = useAsked('advice.show', { adviceId })
  return (
    <Loaded of={asked}>
      {({ advice: { code, facilityName, spokenNumber } }) =>
        code ? (
          <Code code={code} name={facilityName} under={spokenNumber} />
        ) : (
          <EmptyState title="不能查看" words="由给出意见书的协管服务机构给对方看" />
        )
      }
    </Loaded>
  )
}

function Code({ code, name, under }: { code: string; name: string; under: string }) {
  const picture = useMemo(() => qrPicture(adviceLink(code, account.codeLink)), [code])
  const label = '意见书的二维码'
  return (
    <Card>
      <View className="advice-head">
        <View className="title">{name}</View>
        <View className="quiet">{under}</View>
        <Image
          className="advice-code"
          src={picture}
          showMenuByLongpress
          {...aria({ role: 'img', label })}
          {...innerAria({ alt: label })}
        />
        <View>请对方用微信扫一扫</View>
        <View className="quiet">能看意见书、确认收到、报整改情况，不用登录。请不要给别人看</View>
      </View>
    </Card>
  )
}
