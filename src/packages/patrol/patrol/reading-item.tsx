import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer, Reading } from '@domain/checklists/answers'
import type { MeasuredItem } from '@domain/checklists/checklist'
import type { PatrolContent } from '../../../outbox/patrol-report'
import type { Editing } from './editing'
import { Evidence } from './evidence'
import { Measured } from './measured'
import { NotMeasured } from './not-measured'
import type { PhotosByPlace } from './photos-by-place'
import { itemAnchor } from './scroll-to-item'

export interface ReadingItemProps {
  checklistId: string
  item: MeasuredItem
  facility: PatrolContent['facility']
  answer: Answer | undefined
  /** Of the whole checklist, as `photos`. */
  readings: readonly Reading[]
  photos: PhotosByPlace
  editing: Editing
}

/** A test made on the spot: a number for each point where water was taken, or why there is none. */
export const ReadingItem = memo(function ReadingItem({ answer, ...shared }: ReadingItemProps) {
  const { checklistId, item, editing } = shared
  const [unfolded, setUnfolded] = useState(false)
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
        <Measured {...shared} unfolded={unfolded} />
      )}
    </View>
  )
})
