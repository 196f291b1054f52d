import { useAsked } from '../../asking'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FacilityLine } from '../../components/facility-line'
import { Loaded } from '../../components/loaded'
import type { Position } from '../../platform/contracts'

interface NearFacilitiesProps {
  position: Position | undefined
  onAsk: () => void
}

const ask = (onTap: () => void) => ({ word: '看附近的单位', onTap })

/** The nearest facilities, once the person has let the phone say where it is. */
export function NearFacilities({ position, onAsk }: NearFacilitiesProps) {
  if (!position)
    return <EmptyState title="要用一次手机定位" words="只用来按远近排列" action={ask(onAsk)} />
  if ('unavailable' in position)
    return (
      <EmptyState
        title={position.unavailable}
        words="可以在上面按名称找单位"
        action={{ ...ask(onAsk), word: '再试一次' }}
      />
    )
  return <NearestTo {...position} />
}

/** About a hundred metres: a few steps do not ask the cloud again. */
const coarse = (degrees: number) => Number(degrees.toFixed(3))

function NearestTo({ longitude, latitude }: { longitude: number; latitude: number }) {
  const near = useAsked('facilities.near', {
    place: { longitude: coarse(longitude), latitude: coarse(latitude) },
  })
  return (
    <>
      <Loaded
        of={near}
        empty={{ when: ({ rows }) => rows.length === 0, title: '几公里内没有登记的单位' }}
      >
        {({ rows }) => (
          <Card>
            {rows.map((facility) => (
              <FacilityLine key={facility._id} facility={facility} distance={facility.distance} />
            ))}
          </Card>
        )}
      </Loaded>
    </>
  )
}
