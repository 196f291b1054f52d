import { Picker, View } from '@tarojs/components'
import { dayOf, spokenDay, type Day } from '@domain/kernel/time'
import { serverNow } from '../clock'
import { aria } from '../platform/aria'
import './chosen.scss'

interface ChosenDayProps {
  label: string
  value: Day
  /** The first and the last that can be chosen: up to today, unless said otherwise. */
  start?: Day
  end?: Day
  onChange: (day: Day) => void
}

export const ChosenDay = ({ label, value, onChange, ...within }: ChosenDayProps) => (
  <Picker
    mode="date"
    value={value}
    end={dayOf(serverNow())}
    {...within}
    onChange={({ detail }) => onChange(detail.value)}
  >
    <View className="chosen" {...aria({ role: 'button', label: `${label} ${spokenDay(value)}` })}>
      {spokenDay(value)}
    </View>
  </Picker>
)
