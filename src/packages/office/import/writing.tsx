import { View } from '@tarojs/components'
import { takenCount } from '@domain/facilities/import/registry-import'
import { Card } from '../../../components/card'
import { Progress } from './progress'
import { useGoingOn } from './use-going-on'
import type { StageProps } from '.'

/** Goes on while it is looked at; the cloud goes on by itself otherwise. */
export function Writing(props: StageProps) {
  const { fileName } = props.imported
  const { now, trouble } = useGoingOn(props)
  const { reading, choices, writtenCount = 0 } = now
  const all = reading && choices ? takenCount(reading, choices) : 0
  return (
    <Card title={fileName}>
      <View>正在导入</View>
      <Progress {...{ done: writtenCount, all }} words={`已写入 ${writtenCount} / ${all} 个单位`} />
      {trouble && <View className="danger">{trouble}。云端会自己接着写，不会重复</View>}
      <View className="quiet">可以离开这一页，也可以关掉微信：云端会自己写完。</View>
    </Card>
  )
}
