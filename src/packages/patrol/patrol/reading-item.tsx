import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer, Reading } from '@domain/checklists/answers'
import type { ReadingItem as Asked } from '@domain/checklists/checklist'
import { disinfectantOf } from '@domain/checklists/judge-reading'
import { measuredDisinfectant, point as points } from '@domain/checklists/water-limits'
import { disinfectantNames } from '@domain/facilities/kinds'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import type { PatrolContent } from '../../../outbox/send-patrol'
import { judgeBy, notMeasured } from './answering'
import { Evidence } from './evidence'
import type { PhotosByPlace } from './photos-by-place'
import { NotMeasured } from './not-measured'
import { ReadingField } from './reading-field'
import { itemAnchor } from './scroll-to-item'
import type { Editing } from './use-patrol-draft'

interface ReadingItemProps {
  checklistId: string
  item: Asked
  facility: PatrolContent['facility']
  answer: Answer | undefined
  /** Of the whole checklist, as `photos`. */
  readings: readonly Reading[]
  photos: PhotosByPlace
  editing: Editing
}

const disinfectants = measuredDisinfectant.options.map((value) => ({
  value,
  word: disinfectantNames[value],
}))

/** A test made on the spot: a number for each point where water was taken, or why there is none. */
export const ReadingItem = memo(function ReadingItem(props: ReadingItemProps) {
  const { checklistId, item, facility, answer, readings, photos, editing } = props
  const [unfolded, setUnfolded] = useState(false)
  const own = readings.filter(({ itemId }) => itemId === item.id)
  const used = disinfectantOf(facility, own[0] ?? {})
  const leaveOut = () => {
    editing.item(checklistId, item.id, notMeasured(item.id, ''))
    void editing.dropPhotos(`reading/${checklistId}/${item.id}/`)
  }
  return (
    <View className="item" id={itemAnchor(checklistId, item.id)}>
      <Evidence
        item={item}
        hint={undefined}
        unfolded={unfolded}
        onFold={() => setUnfolded(!unfolded)}
      />
      {answer ? (
        <NotMeasured {...{ checklistId, answer, editing }} />
      ) : (
        <>
          {item.measure === 'disinfectant' && (
            <Field label="用的消毒剂">
              <Choice
                label="用的消毒剂"
                options={disinfectants}
                value={used}
                onChoose={(chosen) => editing.item(checklistId, item.id, judgeBy(item.id, chosen))}
              />
            </Field>
          )}
          {points.options.map((point) => (
            <ReadingField
              key={point}
              {...{ checklistId, item, facility, point, editing, unfolded }}
              reading={own.find((each) => each.point === point)}
              photos={photos}
            />
          ))}
          <TextButton word="这项没有测" onTap={leaveOut} />
        </>
      )}
    </View>
  )
})
