import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './chips.scss'

interface ChipsProps {
  words: readonly string[]
  onTap: (word: string) => void
}

/** Words that are often written, each a tap. */
export function Chips({ words, onTap }: ChipsProps) {
  return (
    <View className="chips">
      {words.map((word) => (
        <View
          key={word}
          className="chips__chip"
          hoverClass="pressed"
          {...aria({ role: 'button' })}
          onClick={() => onTap(word)}
        >
          {word}
        </View>
      ))}
    </View>
  )
}
