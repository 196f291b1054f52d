import { Row } from '../../../components/row'
import { openDocument } from '../../../documents'
import { useActing } from '../../../use-acting'

/** The 日常巡查记录表 as a file that WeChat opens, forwards and prints. */
export function PrintRow({ patrolId }: { patrolId: string }) {
  const { busy, act } = useActing()
  const open = () => void act(() => openDocument('patrols.print', { patrolId }))
  return (
    <Row
      title="日常巡查记录表"
      under={busy ? '正在生成，请稍等…' : 'Word 文件，可转发、打印、存入档案'}
      onTap={busy ? undefined : open}
    />
  )
}
