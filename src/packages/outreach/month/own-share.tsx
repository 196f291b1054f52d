import { View } from '@tarojs/components'
import { spokenShare } from '@domain/indicators/substantiation'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

/** How many of one's own clues were found to be so this year. Nobody else reads it. */
export function OwnShare() {
  const { data } = useAsked('shares.own', {})
  if (!data) return null
  const { year, substantiated, unfounded, unexamined } = data
  const of = substantiated + unfounded
  return (
    <Card title={`${year} 年上报的线索`} under="只有您自己能看到">
      <Row title="查实率" beside={spokenShare(data)} />
      <View className="quiet">
        {of === 0
          ? '今年还没有查明的线索。'
          : `执法机构查明了 ${of} 条，其中查实 ${substantiated} 条。`}
        {unexamined > 0 && `另有 ${unexamined} 条移送或不予处理，没有查，不算在内。`}
      </View>
    </Card>
  )
}
