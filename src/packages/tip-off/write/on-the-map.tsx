import { TextButton } from '../../../components/text-button'
import { location } from '../../../platform/location'
import type { ResidentTipContent } from '../../../outbox/kinds/resident-tip-written'
import { useOneAtATime } from '../../../use-one-at-a-time'

interface OnTheMapProps {
  content: Pick<ResidentTipContent, 'place' | 'position'>
  onChange: (changes: Partial<ResidentTipContent>) => void
}

/** The place that is meant, not where the phone is. */
export function OnTheMap({ content: { place, position }, onChange }: OnTheMapProps) {
  const once = useOneAtATime()
  const choose = async () => {
    const chosen = await location.choose(position)
    if (!chosen) return
    const { latitude, longitude, address } = chosen
    const words = place.trim() === '' && address ? { place: address.slice(0, 60) } : {}
    onChange({ position: { latitude, longitude }, ...words })
  }
  return (
    <TextButton
      word={position ? '已在地图上选好，点这里改' : '在地图上选'}
      onTap={() => once(choose)}
    />
  )
}
