import type { ReactNode } from 'react'
import { Button, View } from '@tarojs/components'
import './bottom-action.scss'

interface BottomActionProps {
  words: string
  onTap: () => void
  disabled?: boolean
  busy?: boolean
  /** A lesser way on, at its left. */
  beside?: ReactNode
}

/** The one main action of a page, above the phone's own bar. */
export function BottomAction(props: BottomActionProps) {
  const { words, onTap, disabled = false, busy = false, beside } = props
  return (
    <View className="bottom-action">
      {beside && <View className="bottom-action__beside">{beside}</View>}
      <Button
        className="main-button"
        {...((disabled || busy) && { disabled: true })}
        onClick={onTap}
      >
        {busy ? '请稍候…' : words}
      </Button>
    </View>
  )
}
