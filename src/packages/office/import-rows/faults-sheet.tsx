import { TextButton } from '../../../components/text-button'
import { openDocument } from '../../../documents'
import { useActing } from '../../../use-acting'

/** All that is wrong as one Excel file, to be put right on a computer. */
export function FaultsSheet({ importId }: { importId: string }) {
  const { busy, act } = useActing()
  const open = () => act(() => openDocument('imports.faults', { importId }))
  return (
    <TextButton
      word={busy ? '正在生成，请稍等…' : '导出成 Excel，到电脑上改'}
      onTap={() => void (!busy && open())}
    />
  )
}
