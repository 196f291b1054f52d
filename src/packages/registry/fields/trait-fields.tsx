import { kinds, type FacilityKind } from '@domain/facilities/kinds'
import type { TraitName, Traits } from '@domain/facilities/traits'
import { Card } from '../../../components/card'
import { TraitField } from '../../../components/trait-field'
import type { FieldsProps } from './about-fields'

interface TraitFieldsProps extends FieldsProps {
  kind: FacilityKind
  registered?: Traits
}

/** What such a place is asked for; what nobody knows yet stays open. */
export function TraitFields({ kind, written, registered = {}, onChange }: TraitFieldsProps) {
  const asked: readonly TraitName[] = kinds[kind].traits
  return (
    <Card title="基本情况">
      {asked.map((name) => (
        <TraitField
          key={name}
          name={name}
          value={written.traits[name]}
          registered={registered[name]}
          onSay={(fact) => onChange({ traits: { ...written.traits, ...fact } })}
        />
      ))}
    </Card>
  )
}
