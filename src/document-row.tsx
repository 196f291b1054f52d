import type { ExportApi } from '../cloudfunctions/export'
import { Row } from './components/row'
import { openDocument, type Printed } from './documents'
import { useActing } from './use-acting'

interface DocumentRowProps<Name extends Printed> {
  title: string
  under?: string
  of: Name
  input: ExportApi[Name]['input']
}

/** A paper that the cloud makes: a tap opens it, to be read, forwarded or printed. */
export function DocumentRow<Name extends Printed>(props: DocumentRowProps<Name>) {
  const { title, under = 'Word 文件，可转发、打印', of, input } = props
  const { busy, act } = useActing()
  const open = () => void act(() => openDocument(of, input))
  return (
    <Row title={title} under={busy ? '正在生成，请稍等…' : under} {...(!busy && { onTap: open })} />
  )
}
