import { View } from '@tarojs/components'
import { makePhoneCall } from '@tarojs/taro'
import { facilityStatusNames } from '@domain/facilities/facility'
import { kinds } from '@domain/facilities/kinds'
import { spokenTraits } from '@domain/facilities/spoken-traits'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { location } from '../../../platform/location'

/** What is registered, in plain words. */
export function Registered({ facility }: { facility: AnswerTo<'facilities.show'>['facility'] }) {
  const { name, kind, address, status, place, operatorName, operatorPhone } = facility
  return (
    <Card>
      <View className="title">{name}</View>
      <View className="quiet">
        {kinds[kind].name} {status !== 'open' && <StateTag word={facilityStatusNames[status]} />}
      </View>
      <Row
        title={address || '没有登记地址'}
        under={place ? '点开看地图' : '没有登记位置'}
        {...(place && { onTap: () => void location.show(place, name, address) })}
      />
      {operatorName && (
        <Row
          title={`负责人 ${operatorName}`}
          under={operatorPhone ?? '没有登记电话'}
          {...(operatorPhone && {
            onTap: () => void makePhoneCall({ phoneNumber: operatorPhone }).catch(() => undefined),
          })}
        />
      )}
      {spokenTraits(facility).map(({ name: asked, said }) => (
        <Row key={asked} title={asked} beside={said} />
      ))}
    </Card>
  )
}
