import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import type { Faults } from './faults'

/** What keeps it from being published: as a whole here, of an item beside it. */
export function WholeFaults({ faults: { whole, byItem } }: { faults: Faults }) {
  if (whole.length === 0 && byItem.size === 0) return null
  return (
    <Card title="改好这些才能发布">
      {whole.map((each) => (
        <View key={each} className="danger">
          {each}
        </View>
      ))}
      {byItem.size > 0 && <View className="danger">{byItem.size} 个检查项要改，见下面</View>}
    </Card>
  )
}
