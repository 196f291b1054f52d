import { View } from '@tarojs/components'
import { spokenArea, type AreaNames } from '@domain/kernel/areas'
import { personStatusNames } from '@domain/people/person'
import { roleNames } from '@domain/people/roles'
import type { RowOf } from '../../../asking'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'

export type Listed = RowOf<'people.list'>

interface PersonRowProps {
  person: Listed
  names: AreaNames | undefined
  onOpen: (person: Listed) => void
}

export function PersonRow({ person, names, onOpen }: PersonRowProps) {
  const { name, role, area, phone } = person
  return (
    <Row
      title={name}
      under={
        <>
          <View>{roleNames[role]}</View>
          {names && <View>{spokenArea(area, names)}</View>}
          <View>{phone}</View>
        </>
      }
      beside={<StateTag {...stateOf(person)} />}
      onTap={() => onOpen(person)}
    />
  )
}

function stateOf({ status, signedIn }: Listed) {
  if (status === 'suspended') return { word: personStatusNames.suspended }
  return signedIn ? { word: '已登录' } : { word: '还没登录', tone: 'accent' as const }
}
