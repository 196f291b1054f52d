import { useMemo } from 'react'
import { Image, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { facilityCode } from '@domain/facilities/code'
import { account } from '../../../../config/account'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Loaded } from '../../../components/loaded'
import { Page } from '../../../components/page'
import { aria, innerAria } from '../../../platform/aria'
import { qrPicture } from './qr'
import '../registry.scss'

/** 一码: to be printed and put up at the facility; it says nothing but which facility it is. */
export default function CodePage() {
  const { id: facilityId = '' } = useRouter().params
  const shown = useAsked('facilities.show', { facilityId })
  return (
    <Page offlineWords="现在没有网络">
      <Loaded of={shown}>
        {({ facility: { _id, name, address } }) => <Code id={_id} name={name} address={address} />}
      </Loaded>
    </Page>
  )
}

function Code({ id, name, address }: { id: string; name: string; address: string }) {
  const picture = useMemo(() => qrPicture(facilityCode(id, account.codeLink)), [id])
  return (
    <Card>
      <View className="registry__code">
        <View className="title">{name}</View>
        <View className="quiet">{address}</View>
        <Image
          className="registry__picture"
          src={picture}
          showMenuByLongpress
          {...aria({ role: 'img', label: `${name}的二维码` })}
          {...innerAria({ alt: `${name}的二维码` })}
        />
        <View>工作人员扫码看档案；群众扫码看公开信息</View>
        <View className="quiet">可以截图打印，贴在单位门口</View>
      </View>
    </Card>
  )
}
