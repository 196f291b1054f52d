import { View } from '@tarojs/components'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { ReadAgain } from './read-again'
import type { StageProps } from '.'

/** What came of it. */
export function Ended(props: StageProps) {
  const { status, fileName, refusal = '' } = props.imported
  if (status === 'written') return <Written {...props} />
  return (
    <Card title={fileName}>
      <View className="title">{status === 'refused' ? '读不了这个文件' : '已取消'}</View>
      <View>{status === 'refused' ? refusal : '什么都没有写入'}</View>
      {status === 'refused' && <ReadAgain {...props} />}
      <Row title="重新选择文件" onTap={() => go(pageOf.imports())} />
    </Card>
  )
}

function Written({ imported }: StageProps) {
  const { _id, fileName, reading, writtenCount = 0, overtakenCount = 0 } = imported
  return (
    <>
      <Card title={fileName}>
        <View className="title">{`登记了 ${writtenCount} 个单位`}</View>
        {overtakenCount > 0 && (
          <View>{`${overtakenCount} 行在导入前已有人登记，没有重复登记`}</View>
        )}
        <Row title="看巡查对象" onTap={() => go(pageOf.facilities())} />
      </Card>
      {reading && <NotTaken importId={_id} counts={reading.counts} />}
    </>
  )
}

interface NotTakenProps {
  importId: string
  counts: Record<'wrong' | 'same', number>
}

function NotTaken({ importId, counts: { wrong, same } }: NotTakenProps) {
  if (wrong === 0 && same === 0) return null
  return (
    <Card title="没有导入的">
      {wrong > 0 && (
        <Row
          title="有错的行"
          under="在表里改好后再上传，已登记的会自动跳过"
          beside={`${wrong} 行`}
          onTap={() => go(pageOf.importRows(importId, 'wrong'))}
        />
      )}
      {same > 0 && (
        <Row
          title="已登记过的行"
          beside={`${same} 行`}
          onTap={() => go(pageOf.importRows(importId, 'same'))}
        />
      )}
    </Card>
  )
}
