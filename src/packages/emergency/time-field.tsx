import { Picker, View } from '@tarojs/components'
import type { Stamp } from '@domain/emergencies/stamp'
import {
  addMinutes,
  dayOf,
  spokenDay,
  startOf,
  writtenInstant,
  type Instant,
} from '@domain/kernel/time'
import { serverNow } from '../../clock'
import { aria } from '../../platform/aria'
import { shownOf } from './stamp-now'
import './emergency.scss'

interface TimeFieldProps {
  label: string
  value: Instant | undefined
  onChange: (at: Instant) => void
}

/** HH:mm in China. */
const clockOf = (at: Instant): string => writtenInstant(at).slice(-5)

function instantAt(on: string, clock: string): Instant {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return addMinutes(startOf(on), hours * 60 + minutes)
}

/** A day and a time, chosen by hand. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const now = serverNow()
  const at = value ?? now
  const shownDay = value ? spokenDay(dayOf(value)) : '选日期'
  const shownClock = value ? clockOf(value) : '选时间'
  return (
    <View className="when">
      <Picker
        mode="date"
        value={dayOf(at)}
        end={dayOf(now)}
        onChange={({ detail }) => onChange(instantAt(detail.value, clockOf(at)))}
      >
        <View
          className="when__part"
          {...aria({ role: 'button', label: `${label}日期 ${shownDay}` })}
        >
          {shownDay}
        </View>
      </Picker>
      <Picker
        mode="time"
        value={clockOf(at)}
        onChange={({ detail }) => onChange(instantAt(dayOf(at), detail.value))}
      >
        <View
          className="when__part"
          {...aria({ role: 'button', label: `${label}时间 ${shownClock}` })}
        >
          {shownClock}
        </View>
      </Picker>
    </View>
  )
}

interface StampFieldProps {
  label: string
  value: Stamp
  onChange: (stamp: Stamp) => void
}

export const StampField = ({ label, value, onChange }: StampFieldProps) => (
  <TimeField
    label={label}
    value={shownOf(value)}
    onChange={(at) => onChange({ at, source: 'typed' })}
  />
)
