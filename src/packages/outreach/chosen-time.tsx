import { Picker, View } from '@tarojs/components'
import { dayOf, type Instant } from '@domain/kernel/time'
import { phoneTimeOf, serverTimeOf } from '../../clock'
import { ChosenDay } from '../../components/chosen-day'
import { aria } from '../../platform/aria'
import { atClock, clockOf, onDay } from './clock-times'
import '../../components/chosen.scss'
import './outreach.scss'

interface ChosenProps {
  label: string
  /** Said where nothing is chosen. */
  missing?: string
}

/** HH:mm, or nothing yet. */
export function ChosenClock(
  props: ChosenProps & { value: string; onChange: (at: string) => void },
) {
  const { label, value, missing = '选时间', onChange } = props
  return (
    <Picker mode="time" value={value || '09:00'} onChange={({ detail }) => onChange(detail.value)}>
      <View
        className={value ? 'chosen' : 'chosen chosen--missing'}
        {...aria({ role: 'button', label: `${label} ${value || missing}` })}
      >
        {value || missing}
      </View>
    </Picker>
  )
}

/** An instant by the phone's clock, shown and chosen as the server's clock has it. */
export function ChosenInstant(
  props: ChosenProps & { value: Instant; onChange: (at: Instant) => void },
) {
  const { label, value, onChange } = props
  const at = serverTimeOf(value)
  const change = (chosen: Instant) => onChange(phoneTimeOf(chosen))
  return (
    <View className="chosen-times">
      <ChosenDay
        label={`${label}日期`}
        value={dayOf(at)}
        onChange={(on) => change(onDay(at, on))}
      />
      <ChosenClock
        label={label}
        value={clockOf(at)}
        onChange={(clock) => change(atClock(at, clock))}
      />
    </View>
  )
}
