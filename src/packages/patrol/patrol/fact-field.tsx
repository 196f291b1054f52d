import { memo } from 'react'
import type { TraitName, Traits } from '@domain/facilities/traits'
import { TraitField } from '../../../components/trait-field'
import type { Editing } from './editing'

interface FactFieldProps {
  name: TraitName
  value: Traits[TraitName]
  registered: Traits[TraitName]
  editing: Editing
}

/** One fact as it was found, drawn again only where it changes. */
export const FactField = memo(function FactField({ editing, ...field }: FactFieldProps) {
  return <TraitField {...field} onSay={editing.fact} />
})
