import { Picker, View } from '@tarojs/components'
import { spokenDay, type Day } from '@domain/kernel/time'
import { aria } from '../../platform/aria'
import './advice.scss'

interface DayFieldProps {
  label: string
  value: Day
  start: Day
  end: Day
  onChange: (day: Day) => void
}

export const DayField = ({ label, value, start, end, onChange }: DayFieldProps) => (
  <Picker mode="date" {...{ value, start, end }} onChange={({ detail }) => onChange(detail.value)}>
    <View
      className="advice-day"
      {...aria({ role: 'button', label: `${label} ${spokenDay(value)}` })}
    >
      {spokenDay(value)}
    </View>
  </Picker>
)
