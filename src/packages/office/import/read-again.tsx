import { Button } from '@tarojs/components'
import { callExport } from '../../../cloud'
import { useActing } from '../../../use-acting'
import type { StageProps } from '.'

/** Where the file had not arrived in full, or the cloud stumbled. */
export function ReadAgain({ imported, onChanged }: StageProps) {
  const { busy, act, once } = useActing()
  const again = () =>
    once(() => act(() => callExport('imports.read', { importId: imported._id })).then(onChanged))
  return (
    <Button className="plain-button" {...(busy && { disabled: true })} onClick={again}>
      {busy ? '正在读取…' : '再读一次'}
    </Button>
  )
}
