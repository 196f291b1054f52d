import { View } from '@tarojs/components'
import { Card } from '../../components/card'

/** What is still missing; the page goes back to where it is written. */
export const FaultsCard = ({ faults }: { faults: readonly string[] }) => (
  <Card title="这些还要填">
    {faults.map((words) => (
      <View key={words} className="danger">
        {words}
      </View>
    ))}
  </Card>
)
