import { View } from '@tarojs/components'
import { concern, concernOf, type ConcernId } from '@domain/clues/concerns'
import { aria } from '../platform/aria'
import './concern-grid.scss'

interface ConcernGridProps {
  onChoose: (chosen: ConcernId) => void
  /** For whoever does not know the names: what each means, one below the other. */
  isExplained?: boolean
}

/** What it is about, each a large button. */
export function ConcernGrid({ onChoose, isExplained = false }: ConcernGridProps) {
  return (
    <View className="concern-grid">
      {concern.options.map((each) => (
        <View
          key={each}
          className={isExplained ? `${ONE} concern-grid__one--explained` : ONE}
          hoverClass="pressed"
          {...aria({ role: 'button' })}
          onClick={() => onChoose(each)}
        >
          <View>{concernOf(each).name}</View>
          {isExplained && <View className="concern-grid__means">{concernOf(each).examples}</View>}
        </View>
      ))}
    </View>
  )
}

const ONE = 'concern-grid__one'
