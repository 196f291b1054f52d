import { metresBetween } from '@domain/kernel/geo'
import { dayOf } from '@domain/kernel/time'
import { dueState, dueStateNames } from '@domain/patrols/frequency'
import type { FacilityRow } from '@domain/facilities/row'
import type { Paged } from '../../asking'
import { serverNow } from '../../clock'
import { Card } from '../../components/card'
import { FacilityLine } from '../../components/facility-line'
import { More } from '../../components/more'
import { Loaded } from '../../components/loaded'
import type { Position } from '../../platform/contracts'

interface DueFacilitiesProps {
  due: Paged<FacilityRow>
  position: Position | undefined
}

/** Overdue, then due soon, as far as they have been read. */
export function DueFacilities({ due, position }: DueFacilitiesProps) {
  const today = dayOf(serverNow())
  const distance = ({ place }: FacilityRow) =>
    place && position && !('unavailable' in position) ? metresBetween(place, position) : undefined
  return (
    <>
      <Loaded
        of={due}
        empty={{
          when: (rows) => rows.length === 0,
          title: '两个月内没有要到期的巡查',
          words: '可以在上面找单位，随时巡查',
        }}
      >
        {(rows) =>
          (['overdue', 'due'] as const).map((state) => {
            const own = rows.filter(({ dueOn }) => dueOn && dueState(dueOn, today) === state)
            if (own.length === 0) return null
            return (
              <Card key={state} title={dueStateNames[state]}>
                {own.map((facility) => (
                  <FacilityLine
                    key={facility._id}
                    facility={facility}
                    distance={distance(facility)}
                  />
                ))}
              </Card>
            )
          })
        }
      </Loaded>
      <More {...due} />
    </>
  )
}
