import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './text-button.scss'

interface TextButtonProps {
  word: string
  onTap: () => void
}

/** A lesser way on, as a word that can be tapped. */
export function TextButton({ word, onTap }: TextButtonProps) {
  return (
    <View
      className="text-button"
      hoverClass="pressed"
      {...aria({ role: 'button' })}
      onClick={onTap}
    >
      {word}
    </View>
  )
}
