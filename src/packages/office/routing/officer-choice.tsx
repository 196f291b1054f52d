import { View } from '@tarojs/components'
import { roleNames } from '@domain/people/roles'
import { spokenSpecialty, type OwnSpecialty } from '@domain/people/specialties'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import type { Officer } from './asked'

interface OfficerChoiceProps {
  own: readonly OwnSpecialty[]
  officers: readonly Officer[]
  chosen: readonly string[]
  /** Several may be chosen, in the order in which they are tapped. */
  inOrder?: boolean
  busy: boolean
  onChoose: (officerId: string) => void
}

export function OfficerChoice({
  own,
  officers,
  chosen,
  inOrder = false,
  busy,
  onChoose,
}: OfficerChoiceProps) {
  if (officers.length === 0)
    return <View>没有能办理这里线索的人。请先在“人员”里登记执法人员，辖区要包括这里</View>
  return (
    <>
      {officers.map(({ _id, name, role, specialties }) => {
        const at = chosen.indexOf(_id)
        return (
          <Row
            key={_id}
            title={name}
            under={[roleNames[role], ...specialties.map((each) => spokenSpecialty(each, own))].join(
              '、',
            )}
            {...(inOrder &&
              at >= 0 && { beside: <StateTag word={`第 ${at + 1} 位`} tone="accent" /> })}
            mark={{ role: inOrder ? 'checkbox' : 'radio', checked: at >= 0 }}
            {...(!busy && { onTap: () => onChoose(_id) })}
          />
        )
      })}
    </>
  )
}
