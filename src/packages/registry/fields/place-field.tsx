import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Place } from '@domain/kernel/geo'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { say } from '../../../dialogs'
import { location } from '../../../platform/location'

interface PlaceFieldProps {
  place: Place | undefined
  address: string
  onChoose: (chosen: { place: Place; address?: string }) => void
}

/** Where it is on the map: where one stands, or where one taps. */
export function PlaceField({ place, address, onChoose }: PlaceFieldProps) {
  const [asking, setAsking] = useState(false)
  const here = async () => {
    setAsking(true)
    const position = await location.position()
    setAsking(false)
    if ('unavailable' in position) {
      say(position.unavailable)
      return
    }
    const { longitude, latitude, accuracy } = position
    onChoose({ place: { longitude, latitude } })
    say(`已记下现在的位置，误差约 ${Math.round(accuracy)} 米`)
  }
  const onMap = async () => {
    const chosen = await location.choose(place)
    if (!chosen) return
    const { address: named, ...where } = chosen
    onChoose({ place: where, ...(!address && named && { address: named }) })
  }
  return (
    <Field label="位置">
      <View>{place ? spokenPlace(place) : '还没有登记位置'}</View>
      <View className="registry__ways">
        <TextButton word={asking ? '正在定位…' : '我就在这里'} onTap={() => void here()} />
        <TextButton word="在地图上选" onTap={() => void onMap()} />
      </View>
    </Field>
  )
}

const spokenPlace = ({ longitude, latitude }: Place): string =>
  `已登记：东经 ${longitude.toFixed(5)}，北纬 ${latitude.toFixed(5)}`
