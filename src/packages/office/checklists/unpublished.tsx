import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { itemsOf } from '../writing/written'
import { listWritten } from '../writing/kept'

/** What is being written on this phone. */
export function Unpublished() {
  const [written, setWritten] = useState(listWritten)
  useDidShow(() => setWritten(listWritten()))
  if (written.length === 0) return null
  return (
    <Card title="正在写，还没发布">
      {written.map((each) => (
        <Row
          key={each.id}
          title={each.name || '还没有名称'}
          under={`${itemsOf(each).length} 项 · ${each.version} 版`}
          onTap={() => go(pageOf.writing(each.id))}
        />
      ))}
    </Card>
  )
}
