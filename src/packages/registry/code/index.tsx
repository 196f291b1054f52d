import { useRouter } from '@tarojs/taro'
import { facilityCode } from '@domain/facilities/code'
import { account } from '../../../../config/account'
import { useAsked } from '../../../asking'
import type { AnswerTo } from '../../../cloud'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { packedFacility } from '../../../pack/phone-pack'
import { CodeCard, KeepPlacard } from './code-card'
import type { Placard } from './placard'

const OFFLINE = '现在没有网络，二维码照样能看、能保存'

/** 一码: to be printed and put up at the facility; it says nothing but which facility it is. */
export default function CodePage() {
  const { id: facilityId = '' } = useRouter().params
  const shown = useAsked('facilities.show', { facilityId })
  const facility = shown.data?.facility ?? packedFacility(facilityId)
  if (facility) return <Code placard={placardOf(facility)} />
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={shown}>{() => null}</Loaded>
    </Page>
  )
}

const Code = ({ placard }: { placard: Placard }) => (
  <Page offlineWords={OFFLINE} action={<KeepPlacard placard={placard} />}>
    <CodeCard placard={placard} quiet="打印出来，贴在单位门口" />
  </Page>
)

type Shown = Pick<AnswerTo<'facilities.show'>['facility'], '_id' | 'name' | 'address'>

const placardOf = ({ _id, name, address }: Shown): Placard => ({
  title: name,
  under: address,
  link: facilityCode(_id, account.codeLink),
  words: ['工作人员扫码看档案', '群众扫码看公开信息'],
})
