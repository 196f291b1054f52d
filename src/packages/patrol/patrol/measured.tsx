import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import type { MeasuredItem } from '@domain/checklists/checklist'
import { disinfectantOf, pointsOf } from '@domain/checklists/judge-reading'
import { measuredDisinfectant } from '@domain/checklists/water-limits'
import { disinfectantNames } from '@domain/facilities/traits'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { judgeBy, notMeasured } from './answering'
import type { Editing } from './editing'
import type { PhotosByPlace } from './photos-by-place'
import { ReadingField } from './reading-field'

const disinfectants = measuredDisinfectant.options.map((value) => ({
  value,
  word: disinfectantNames[value],
}))

export interface MeasuredProps {
  checklistId: string
  item: MeasuredItem
  facility: PatrolContent['facility']
  /** Of the whole checklist, as `photos`. */
  readings: readonly Reading[]
  photos: PhotosByPlace
  unfolded: boolean
  editing: Editing
}

/** A field for each point where water may have been taken, and what the residue is of. */
export function Measured({ readings, ...shared }: MeasuredProps) {
  const { checklistId, item, facility, editing } = shared
  const own = readings.filter(({ itemId }) => itemId === item.id)
  const points = pointsOf(item)
  const label = '用的消毒剂'
  const leaveOut = () => {
    editing.item(checklistId, item.id, notMeasured(item.id, ''))
    void editing.dropPhotos(`reading/${checklistId}/${item.id}/`)
  }
  return (
    <View>
      {item.kind === 'reading' && item.measure === 'disinfectant' && (
        <Field label={label}>
          <Choice
            label={label}
            options={disinfectants}
            value={disinfectantOf(facility, own[0] ?? {})}
            onChoose={(chosen) =>
              editing.item(checklistId, item.id, judgeBy(item.id, points, chosen))
            }
          />
        </Field>
      )}
      {points.map((point) => (
        <ReadingField
          key={point ?? 'only'}
          {...shared}
          point={point}
          reading={own.find((each) => each.point === point)}
        />
      ))}
      <TextButton word="这项没有测" onTap={leaveOut} />
    </View>
  )
}
