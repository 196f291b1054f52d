import { Button, View } from '@tarojs/components'
import './bottom-action.scss'

interface BottomActionProps {
  words: string
  onTap: () => void
  disabled?: boolean
  busy?: boolean
}

/** The one main action of a page, above the phone's own bar. */
export function BottomAction({ words, onTap, disabled = false, busy = false }: BottomActionProps) {
  return (
    <View className="bottom-action">
      <Button className="main-button" disabled={disabled || busy} loading={busy} onClick={onTap}>
        {words}
      </Button>
    </View>
  )
}
