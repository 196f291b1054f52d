// Which registered facilities the one being entered may be: asked while it is typed; without a network, from the copy of the
// registry that the phone carries.

import { alikeAmong, type Likeness, type Recognised } from '@domain/facilities/likeness'
import type { FacilityRow } from '@domain/facilities/row'
import type { Id } from '@domain/kernel/ids'
import { useAsked } from '../../asking'
import { usePacked } from '../../pack/phone-pack'
import { useDebounced } from '../../use-debounced'
import { useOnline } from '../../use-online'

const SETTLED_MILLISECONDS = 700
const LEAST_NAME = 2

export type Alike = Pick<FacilityRow, '_id' | 'name' | 'address' | 'status'> & {
  likeness: Likeness
}

export interface Suggested {
  rows: readonly Alike[]
  /** Whether all that is registered here was looked through. */
  isChecked: boolean
}

export function useAlike(entered: Recognised & { _id: Id }): Suggested {
  const online = useOnline()
  const packed = usePacked()
  const { _id, ...asked } = useDebounced(entered, SETTLED_MILLISECONDS)
  const enabled = online && asked.name.trim().length >= LEAST_NAME && asked.area !== ''
  const { data } = useAsked('facilities.alike', withoutNothing(asked), { enabled })
  if (enabled && data)
    return { rows: data.rows.filter((each) => each._id !== _id), isChecked: true }
  if (!packed || asked.name.trim().length < LEAST_NAME) return { rows: [], isChecked: false }
  return { rows: alikeAmong(asked, packed.facilities), isChecked: packed.isWhole }
}

/** As the use case takes it. */
const withoutNothing = ({
  name,
  area,
  kind,
  address,
  place,
  operatorPhone,
  licences,
}: Recognised) => ({
  ...{ name: name.trim(), area },
  ...(kind && { kind }),
  ...(address && { address }),
  ...(place && { place }),
  ...(operatorPhone && { operatorPhone }),
  ...(licences && { licences: licences.map(({ number }) => ({ number })) }),
})
