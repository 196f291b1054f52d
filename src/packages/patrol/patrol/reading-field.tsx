import { View } from '@tarojs/components'
import type { Reading } from '@domain/checklists/answers'
import type { ReadingItem } from '@domain/checklists/checklist'
import { judgeReading, limitFor, refuseReading } from '@domain/checklists/judge-reading'
import { measures, pointNames, type Point } from '@domain/checklists/water-limits'
import { TextInput } from '../../../components/field'
import { StateTag } from '../../../components/state-tag'
import { placeOf, type PatrolContent } from '../../../outbox/send-patrol'
import { DraftPhotos } from '../draft-photos'
import { measure } from './answering'
import { photosAt, type PhotosByPlace } from './photos-by-place'
import type { Editing } from './use-patrol-draft'

interface ReadingFieldProps {
  checklistId: string
  item: ReadingItem
  facility: PatrolContent['facility']
  point: Point
  reading: Reading | undefined
  photos: PhotosByPlace
  unfolded: boolean
  editing: Editing
}

/** The number read at one point, with the limit it is judged by. */
export function ReadingField(props: ReadingFieldProps) {
  const { checklistId, item, facility, point, reading, unfolded, editing } = props
  const place = placeOf.reading(checklistId, { itemId: item.id, point })
  const photos = photosAt(props.photos, place)
  const { unit } = measures[item.measure]
  const limit = limitFor(item.measure, facility, reading ?? { point })
  const judged = verdictOn(item, facility, reading)
  const isProven = unfolded || photos.length > 0 || judged?.verdict === 'fail'
  return (
    <View className="reading">
      <View className="reading__line">
        <View className="reading__point">{pointNames[point]}</View>
        <View className="reading__input">
          <TextInput
            type="digit"
            label={`${pointNames[point]}${measures[item.measure].name}`}
            value={reading?.raw ?? ''}
            placeholder="读数"
            maxLength={12}
            onChange={(raw) => editing.item(checklistId, item.id, measure(item.id, point, raw))}
          />
        </View>
        {unit && <View className="reading__unit">{unit}</View>}
        {judged?.verdict && (
          <StateTag
            word={judged.verdict === 'pass' ? '合格' : '不合格'}
            tone={judged.verdict === 'pass' ? 'accent' : 'danger'}
          />
        )}
      </View>
      {limit && (
        <View className="quiet">
          应为 {limit.lowest}–{limit.highest}
          {unit && ` ${unit}`}
        </View>
      )}
      {judged?.refused && <View className="danger">{judged.refused}</View>}
      {reading && isProven && (
        <DraftPhotos
          {...{ place, photos }}
          onAdd={editing.addPhoto}
          onRemove={editing.removePhoto}
        />
      )}
    </View>
  )
}

/** Nothing while a number is still being typed. */
function verdictOn(
  { measure: measured }: ReadingItem,
  facility: PatrolContent['facility'],
  reading: Reading | undefined,
): { verdict?: 'pass' | 'fail'; refused?: string } | undefined {
  if (!reading || reading.raw.trim() === '' || reading.raw.endsWith('.')) return undefined
  const refused = refuseReading(measured, facility, reading)
  if (refused) return { refused: refused.message }
  return { verdict: judgeReading(measured, facility, reading).verdict }
}
