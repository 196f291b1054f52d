import { View } from '@tarojs/components'
import { writtenInstant } from '@domain/kernel/time'
import type { RowOf } from '../../../asking'
import { Row } from '../../../components/row'

type Entry = RowOf<'trails.show'>

export function EntryRow({ row }: { row: Entry }) {
  const { seq, at, who, what, changes, otherCount } = row
  return (
    <Row
      title={`${who} ${what}`}
      under={
        <>
          <View>{`第 ${seq} 条，${writtenInstant(at)}`}</View>
          {changes.map((each) => (
            <View key={each.name}>{spokenChange(each)}</View>
          ))}
          {otherCount > 0 && <View>{`另有 ${otherCount} 项程序内部的数据`}</View>}
        </>
      }
    />
  )
}

/** 状态：办理中 → 已办结 */
const spokenChange = ({ name, before, after, isAdded }: Entry['changes'][number]): string =>
  isAdded ? `${name}：增加了 ${after}` : `${name}：${before} → ${after}`
