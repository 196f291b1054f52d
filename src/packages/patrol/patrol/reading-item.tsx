import { memo, useState } from 'react'
import { View } from '@tarojs/components'
import type { Answer } from '@domain/checklists/answers'
import { Evidence } from './evidence'
import { Measured, type MeasuredProps } from './measured'
import { NotMeasured } from './not-measured'
import { itemAnchor } from './scroll-to'

interface ReadingItemProps extends Omit<MeasuredProps, 'unfolded'> {
  answer: Answer | undefined
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
