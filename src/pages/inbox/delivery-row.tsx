import { View } from '@tarojs/components'
import type { RowOf } from '../../asking'
import { serverNow } from '../../clock'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { since } from '../../since'

export type Delivered = RowOf<'deliveries.list'>

interface DeliveryRowProps {
  delivery: Delivered
  onOpen: (delivery: Delivered) => void
}

export function DeliveryRow({ delivery, onOpen }: DeliveryRowProps) {
  const { title, words, at, status } = delivery
  return (
    <Row
      title={title}
      under={
        <>
          <View className="row__sentence">{words}</View>
          <View>
            {status === 'unread' && <StateTag word="未读" tone="accent" />} {since(at, serverNow())}
          </View>
        </>
      }
      onTap={() => onOpen(delivery)}
    />
  )
}
