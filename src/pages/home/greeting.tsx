import { View } from '@tarojs/components'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { roleNames } from '@domain/people/roles'
import { serverNow } from '../../clock'
import { useProfile } from '../../use-profile'
import './greeting.scss'

/** Who this is and which day it is, in one small line. */
export function Greeting() {
  const profile = useProfile()
  if (!profile) return null
  return (
    <View className="quiet greeting">
      {profile.name}（{roleNames[profile.role]}） · {spokenDay(dayOf(serverNow()))}
    </View>
  )
}
