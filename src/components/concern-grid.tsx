import { View } from '@tarojs/components'
import { concern, concernOf, type ConcernId } from '@domain/clues/concerns'
import { aria } from '../platform/aria'
import './concern-grid.scss'

/** What it is about, each a large button. */
export function ConcernGrid({ onChoose }: { onChoose: (chosen: ConcernId) => void }) {
  return (
    <View className="concern-grid">
      {concern.options.map((each) => (
        <View
          key={each}
          className="concern-grid__one"
          hoverClass="pressed"
          {...aria({ role: 'button' })}
          onClick={() => onChoose(each)}
        >
          {concernOf(each).name}
        </View>
      ))}
    </View>
  )
}
