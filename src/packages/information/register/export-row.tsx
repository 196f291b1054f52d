import { mayDo } from '@domain/people/permissions'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { openDocument } from '../../../documents'
import { useActing } from '../../../use-acting'
import { useProfile } from '../../../use-profile'

interface ExportRowProps {
  of: 'informationReports.export' | 'tipOffs.export'
  year: number
}

/** The year's register as a file that WeChat opens and forwards. */
export function ExportRow({ of, year }: ExportRowProps) {
  const person = useProfile()
  const { busy, act, once } = useActing()
  if (!person || !mayDo(person.role, 'wordRegister.export')) return null
  const open = () => once(() => act(() => openDocument(of, { year })))
  return (
    <Card>
      <Row
        title={`导出 ${year} 年登记表`}
        under={busy ? '正在生成，请稍等…' : 'Excel 文件，可转发、打印'}
        {...(!busy && { onTap: open })}
      />
    </Card>
  )
}
