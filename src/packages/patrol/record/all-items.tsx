import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { resultNames } from '@domain/checklists/result'
import type { PhotoRef } from '@domain/photos/photo'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { TextButton } from '../../../components/text-button'

interface AllItemsProps {
  items: readonly JudgedItem[]
  photosOf: (photos: readonly PhotoRef[]) => ReactNode
}

/** Every question as it was asked, with its answer; folded away until it is wanted. */
export function AllItems({ items, photosOf }: AllItemsProps) {
  const [unfolded, setUnfolded] = useState(false)
  if (items.length === 0) return null
  return (
    <Card title="检查表">
      {unfolded &&
        items.map(({ itemId, question, result, note, photos }) => (
          <View key={itemId}>
            <Row title={question} under={note} beside={resultNames[result]} />
            {result !== 'fail' && photosOf(photos)}
          </View>
        ))}
      <TextButton
        word={unfolded ? '收起' : `看全部 ${items.length} 项`}
        onTap={() => setUnfolded(!unfolded)}
      />
    </Card>
  )
}
