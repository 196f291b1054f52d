import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { differenceNames, type Patrol } from '@domain/patrols/patrol'
import { Card } from '../../../components/card'
import { PhotoCount } from './photo-count'

interface DifferenceRowsProps {
  differences: Patrol['differences']
  photos?: (difference: Patrol['differences'][number]) => ReactNode
}

export function DifferenceRows({ differences, photos }: DifferenceRowsProps) {
  if (differences.length === 0) return null
  return (
    <Card title="与登记不符的">
      {differences.map((each) => (
        <View key={each.what} className="item">
          <View className="quiet">{differenceNames[each.what]}</View>
          <View>{each.words}</View>
          {photos ? photos(each) : <PhotoCount of={each.photos.length} />}
        </View>
      ))}
    </Card>
  )
}
