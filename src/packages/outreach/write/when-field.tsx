import { View } from '@tarojs/components'
import { Field } from '../../../components/field'
import type { OutreachWritten } from '../../../outbox/kinds/outreach-written'
import { ChosenDay } from '../../../components/chosen-day'
import { ChosenClock } from '../chosen-time'

interface WhenFieldProps {
  said: Pick<OutreachWritten, 'on' | 'from' | 'until'>
  onChange: (changes: Partial<OutreachWritten>) => void
}

export const WhenField = ({ said: { on, from, until }, onChange }: WhenFieldProps) => (
  <Field label="时间">
    <View className="chosen-times">
      <ChosenDay label="日期" value={on} onChange={(day) => onChange({ on: day })} />
      <ChosenClock label="开始" value={from} onChange={(at) => onChange({ from: at })} />
      <View>至</View>
      <ChosenClock
        label="结束"
        value={until}
        missing="结束时间"
        onChange={(at) => onChange({ until: at })}
      />
    </View>
  </Field>
)
