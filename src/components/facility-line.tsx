import { View } from '@tarojs/components'
import { facilityStatusNames } from '@domain/facilities/facility'
import { kinds } from '@domain/facilities/kinds'
import type { FacilityRow } from '@domain/facilities/row'
import { spokenDistance } from '@domain/kernel/geo'
import { spokenDay } from '@domain/kernel/time'
import { DueTag } from './due-tag'
import { Row } from './row'
import { StateTag } from './state-tag'
import { go, pageOf } from '../go'

interface FacilityLineProps {
  facility: FacilityRow
  /** In metres, where it is known. */
  distance?: number | undefined
}

/** A number stays with its unit in large letters. */
const unbroken = (words: string) => words.replace(' ', '\u00a0')

/** A facility in a list: what it is, what is due there, when somebody last was; a tap opens its dossier. */
export function FacilityLine({ facility, distance }: FacilityLineProps) {
  const { _id, name, kind, status, dueOn, lastPatrol } = facility
  const where = distance === undefined ? '' : ` · ${unbroken(spokenDistance(distance))}`
  return (
    <Row
      title={name}
      under={
        <>
          <View>
            {kinds[kind].name}
            {where}
          </View>
          <View>{lastPatrol ? `上次巡查 ${spokenDay(lastPatrol.on)}` : '还没巡查过'}</View>
        </>
      }
      beside={
        status === 'open' ? (
          dueOn && <DueTag dueOn={dueOn} />
        ) : (
          <StateTag word={facilityStatusNames[status]} />
        )
      }
      onTap={() => go(pageOf.facility(_id))}
    />
  )
}
