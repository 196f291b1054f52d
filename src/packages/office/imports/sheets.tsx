import { useState } from 'react'
import { facilityKind, kinds, type FacilityKind } from '@domain/facilities/kinds'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { openDocument } from '../../../documents'
import { useActing } from '../../../use-acting'

/** What can be had as Excel: an empty template, for all kinds or for one, and the registry as it is. */
export function Sheets() {
  const { busy, act } = useActing()
  const [choosing, setChoosing] = useState(false)
  const template = (kind?: FacilityKind) => {
    setChoosing(false)
    void act(() => openDocument('facilities.template', { ...(kind && { kind }) }))
  }
  const registry = () => void act(() => openDocument('facilities.export', {}))
  return (
    <Card title="Excel 文件">
      <Row
        title="导入模板"
        under="列名、可选内容和填写说明都在里面"
        {...(!busy && { onTap: () => setChoosing(true) })}
      />
      <Row
        title="导出现有本底"
        under={busy ? '正在生成，请稍等…' : '改好后可以原样再导入'}
        {...(!busy && { onTap: registry })}
      />
      <Sheet title="哪一类的模板" open={choosing} onClose={() => setChoosing(false)}>
        <Row title="各类都有" onTap={() => template()} />
        {facilityKind.options.map((kind) => (
          <Row key={kind} title={kinds[kind].name} onTap={() => template(kind)} />
        ))}
      </Sheet>
    </Card>
  )
}
