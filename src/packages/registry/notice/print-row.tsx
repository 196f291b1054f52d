import { Row } from '../../../components/row'
import { openDocument } from '../../../documents'
import { useActing } from '../../../use-acting'

/** The paper itself, to be signed and sent. */
export function PrintRow({ noticeId }: { noticeId: string }) {
  const { busy, act } = useActing()
  const open = () => act(() => openDocument('authorityNotices.print', { noticeId }))
  return (
    <Row
      title="打开通报文稿"
      under={busy ? '正在生成，请稍等…' : 'Word 文件，可转发、打印、盖章后发送'}
      {...(!busy && { onTap: () => void open() })}
    />
  )
}
