import type { FacilityRow } from '@domain/facilities/row'
import type { Place } from '@domain/kernel/geo'
import { byDistance, measured, type Away } from '@domain/patrols/todays-list'
import { useAsked } from '../../asking'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FacilityLine } from '../../components/facility-line'
import { Loaded } from '../../components/loaded'
import { PackAge } from '../../pack/pack-age'
import type { Packed } from '../../pack/phone-pack'
import type { Position } from '../../platform/contracts'
import { Offline } from '../../refusals'

interface NearFacilitiesProps {
  packed: Packed | undefined
  position: Position | undefined
  onAsk: () => void
}

const ask = (onTap: () => void) => ({ word: '看附近的单位', onTap })

/** The nearest facilities, once the person has let the phone say where it is. */
export function NearFacilities({ packed, position, onAsk }: NearFacilitiesProps) {
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
  return <NearestTo packed={packed} from={position} />
}

/** About a hundred metres: a few steps do not ask the cloud again. */
const coarse = (degrees: number) => Number(degrees.toFixed(3))

/** Where the cloud does not answer, the nearest of those on the phone. */
function NearestTo({ packed, from }: { packed: Packed | undefined; from: Place }) {
  const near = useAsked('facilities.near', {
    place: { longitude: coarse(from.longitude), latitude: coarse(from.latitude) },
  })
  if (packed && near.error instanceof Offline)
    return (
      <>
        <Lines rows={nearestIn(packed, from)} />
        <PackAge packed={packed} />
      </>
    )
  return (
    <Loaded
      of={near}
      empty={{ when: ({ rows }) => rows.length === 0, title: '几公里内没有登记的单位' }}
    >
      {({ rows }) => <Lines rows={rows} />}
    </Loaded>
  )
}

const NEAREST = 20

const nearestIn = ({ facilities }: Packed, from: Place) =>
  measured(
    facilities.filter(({ status, place }) => status === 'open' && place),
    from,
  )
    .sort(byDistance)
    .slice(0, NEAREST)

const Lines = ({ rows }: { rows: readonly Away<FacilityRow>[] }) => (
  <Card>
    {rows.map((facility) => (
      <FacilityLine key={facility._id} facility={facility} distance={facility.distance} />
    ))}
  </Card>
)
