import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { TextButton } from '../../../components/text-button'
import { StateTag, StateTags } from '../../../components/state-tag'
import { useChecking, type Checking } from './use-checking'

/** Whether the whole trail holds, and where it does not. */
export function Checked({ subject }: { subject: string }) {
  const { again, ...checking } = useChecking(subject)
  const { breaks, trouble, isOver } = checking
  return (
    <Card title="核对">
      <StateTags>
        <StateTag word={wordOf(checking)} tone={breaks.length > 0 ? 'danger' : 'accent'} />
      </StateTags>
      <View>{sentenceOf(checking)}</View>
      {breaks.map(({ seq, words }) => (
        <View key={`${seq} ${words}`} className="danger">
          {words}
        </View>
      ))}
      {trouble && <View className="danger">{trouble}</View>}
      {(trouble || isOver) && <TextButton word="再核对一次" onTap={again} />}
    </Card>
  )
}

function wordOf({ breaks, isOver, trouble }: Checking): string {
  if (breaks.length > 0) return '有改动'
  if (trouble) return '没有核对完'
  return isOver ? '完整' : '正在核对'
}

function sentenceOf({ breaks, isOver, checkedCount, count }: Checking): string {
  if (!isOver) return count === 0 ? '正在核对…' : `已核对 ${checkedCount} / ${count} 条`
  if (breaks.length === 0) return `${count} 条都和写入时一样，一条不少，记录也和留痕一致。`
  return `${count} 条里有 ${breaks.length} 处和写入时不一样：`
}
