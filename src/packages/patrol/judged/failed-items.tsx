import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { JudgedItem } from '@domain/checklists/answers'
import { spokenFailure } from '@domain/checklists/spoken-item'
import { Card } from '../../../components/card'
import { PhotoCount } from './photo-count'

interface FailedItemsProps {
  items: readonly JudgedItem[]
  /** What is shown of an item's photos; their number unless given. */
  photos?: (item: JudgedItem) => ReactNode
}

const photosOf = ({ photos, readings }: JudgedItem) =>
  photos.length + readings.reduce((count, each) => count + each.photos.length, 0)

export function FailedItems({ items, photos }: FailedItemsProps) {
  const failed = items.filter(({ result }) => result === 'fail')
  if (failed.length === 0) return null
  return (
    <Card title="不合格的">
      {failed.map((item) => (
        <View key={item.itemId} className="item">
          <View className="quiet">{item.question}</View>
          <View>{spokenFailure(item)}</View>
          {photos ? photos(item) : <PhotoCount of={photosOf(item)} />}
        </View>
      ))}
    </Card>
  )
}
