import { useMemo } from 'react'
import { searchable } from '@domain/facilities/name'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { FacilityLine } from '../../../components/facility-line'
import { Portions } from '../../../components/portions'
import { PackAge } from '../../../pack/pack-age'
import type { Packed } from '../../../pack/phone-pack'

interface PackedListProps {
  packed: Packed
  search: string
}

/** The registry as the phone keeps it, by name, or those whose name has a part. */
export function PackedList({ packed, search }: PackedListProps) {
  const part = searchable(search)
  const found = useMemo(
    () =>
      packed.facilities
        .filter(({ name }) => searchable(name).includes(part))
        .sort((one, other) => (searchable(one.name) < searchable(other.name) ? -1 : 1)),
    [packed, part],
  )
  return (
    <>
      <PackAge packed={packed} />
      {found.length === 0 ? (
        <EmptyState title={`手机里没有名称带“${search}”的单位`} words="换几个字再试" />
      ) : (
        <Portions id="packed-list" rows={found}>
          {(rows) => (
            <Card>
              {rows.map((facility) => (
                <FacilityLine key={facility._id} facility={facility} />
              ))}
            </Card>
          )}
        </Portions>
      )}
    </>
  )
}
