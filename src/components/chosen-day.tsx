import { Picker, View } from '@tarojs/components'
import { dayOf, spokenDay, type Day } from '@domain/kernel/time'
import { serverNow } from '../clock'
import { aria } from '../platform/aria'
import './chosen.scss'

interface ChosenDayProps {
  label: string
  /** Undefined until one is chosen. */
  value: Day | undefined
  /** The first and the last that can be chosen: up to today, unless said otherwise. */
  start?: Day
  end?: Day
  onChange: (day: Day) => void
}

export const ChosenDay = ({ label, value, onChange, ...within }: ChosenDayProps) => (
  <Picker
    mode="date"
    value={value ?? dayOf(serverNow())}
    end={dayOf(serverNow())}
    {...within}
    onChange={({ detail }) => onChange(detail.value)}
  >
    <View
      className={value ? 'chosen' : 'chosen chosen--missing'}
      {...aria({ role: 'button', label: `${label} ${spoken(value)}` })}
    >
      {spoken(value)}
    </View>
  </Picker>
)

const spoken = (value: Day | undefined): string => (value ? spokenDay(value) : '点这里选日期')
