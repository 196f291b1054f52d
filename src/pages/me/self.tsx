import { View } from '@tarojs/components'
import { spokenArea } from '@domain/kernel/areas'
import type { OwnProfile } from '@domain/people/profile'
import { roleNames } from '@domain/people/roles'
import { spokenSpecialty } from '@domain/people/specialties'
import { useOwnSpecialties } from '../../county-rules'
import { Card } from '../../components/card'

/** Who is signed in, as the institution entered it. */
export function Self({ person }: { person: OwnProfile }) {
  const own = useOwnSpecialties()
  const { name, role, phone, area, areaNames, specialties } = person
  return (
    <Card>
      <View className="title">{name}</View>
      <View>{roleNames[role]}</View>
      {areaNames && <View className="quiet">辖区：{spokenArea(area, areaNames)}</View>}
      {specialties.length > 0 && (
        <View className="quiet">
          专业：{specialties.map((each) => spokenSpecialty(each, own)).join('、')}
        </View>
      )}
      <View className="quiet">手机号：{phone}</View>
    </Card>
  )
}
