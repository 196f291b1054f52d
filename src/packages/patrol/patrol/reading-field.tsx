import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import { measuredBy } from '@domain/checklists/judge-reading'
import type { MeasuredItem } from '@domain/checklists/checklist'
import { pointNames, type Point } from '@domain/checklists/water-limits'
import { TextInput } from '../../../components/field'
import { placeOf, type PatrolContent } from '../../../outbox/patrol-report'
import { DraftPhotos } from '../../../outbox/draft-photos'
import { measure } from './answering'
import type { Editing } from './editing'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import { LimitWords, verdictOn, VerdictTag } from './reading-verdict'

interface ReadingFieldProps {
  checklistId: string
  item: MeasuredItem
  facility: PatrolContent['facility']
  point: Point | undefined
  reading: Reading | undefined
  photos: PhotosByPlace
  unfolded: boolean
  editing: Editing
}

/** The number read at one point, with the limit it is judged by. */
export function ReadingField(props: ReadingFieldProps) {
  const { checklistId, item, facility, point, reading, unfolded, editing } = props
  const { name, unit } = measuredBy(item)
  const at = point ? pointNames[point] : ''
  const place = placeOf.reading(checklistId, { itemId: item.id, ...(point && { point }) })
  const photos = photosAt(props.photos, place)
  const { verdict, refused } = verdictOn(item, facility, reading)
  const isProven = reading && (unfolded || photos.length > 0 || reading.raw.trim() !== '')
  return (
    <View className="reading">
      <View className="reading__line">
        <View>{at || '读数'}</View>
        <View className="reading__input">
          <TextInput
            type="digit"
            label={at + name}
            value={reading?.raw ?? ''}
            placeholder="读数"
            maxLength={12}
            onChange={(raw) => editing.item(checklistId, item.id, measure(item.id, point, raw))}
          />
        </View>
        {unit && <View>{unit}</View>}
        <VerdictTag {...(verdict && { verdict })} />
      </View>
      <LimitWords {...{ item, facility }} reading={reading ?? (point ? { point } : {})} />
      {refused && <View className="danger">{refused}</View>}
      {isProven && (
        <DraftPhotos
          {...{ place, photos }}
          onAdd={editing.addPhoto}
          onRemove={editing.removePhoto}
        />
      )}
    </View>
  )
}
