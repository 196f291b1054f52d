import { Picker, View } from '@tarojs/components'
import { Field } from '../../../components/field'
import { aria } from '../../../platform/aria'
import '../../../components/chosen.scss'

interface ChangeTimeProps {
  value: string
  onChange: (changesAt: string) => void
}

/** When one day of duty ends and the next begins. */
export const ChangeTime = ({ value, onChange }: ChangeTimeProps) => (
  <Field label="每天几点交接班">
    <Picker mode="time" value={value} onChange={({ detail }) => onChange(detail.value)}>
      <View className="chosen" {...aria({ role: 'button', label: `每天几点交接班 ${value}` })}>
        {value}
      </View>
    </Picker>
  </Field>
)
