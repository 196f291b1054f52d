import { View } from '@tarojs/components'
import { spokenArea } from '@domain/kernel/areas'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { roleNames } from '@domain/people/roles'
import { serverNow } from '../../clock'
import { useProfile } from '../../use-profile'
import './greeting.scss'

/** Who this is, where, and which day it is, in small letters. */
export function Greeting() {
  const profile = useProfile()
  if (!profile) return null
  const { name, role, area, areaNames } = profile
  const today = spokenDay(dayOf(serverNow()))
  return (
    <View className="quiet greeting">
      <View>
        {name} · {roleNames[role]}
      </View>
      <View>{areaNames ? `${spokenArea(area, areaNames)} · ${today}` : today}</View>
    </View>
  )
}
