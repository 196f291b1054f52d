import { useEffect, useRef } from 'react'
import { Button, View } from '@tarojs/components'
import { callExport } from '../../../cloud'
import { Card } from '../../../components/card'
import { useActing } from '../../../use-acting'
import type { StageProps } from '.'

/** The file is read as soon as the page is there. */
export function ReadingFile({ imported, onChanged }: StageProps) {
  const { busy, act, once } = useActing()
  const read = () =>
    once(() => act(() => callExport('imports.read', { importId: imported._id })).then(onChanged))
  const latest = useRef(read)
  latest.current = read
  useEffect(() => latest.current(), [])
  return (
    <Card title={imported.fileName}>
      <View>{busy ? '正在读取表格，行数多时要几十秒…' : '表格已上传，还没有读取'}</View>
      <View className="quiet">可以先离开，过一会儿在“导入记录”里接着看。现在什么都没有写入。</View>
      {!busy && (
        <Button className="plain-button" onClick={read}>
          读取表格
        </Button>
      )}
    </Card>
  )
}
