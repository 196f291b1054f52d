import { Picker, View } from '@tarojs/components'
import { dayOf, spokenDay, type Day } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'
import { aria } from '../../../platform/aria'

interface DayFieldProps {
  label: string
  value: Day | undefined
  /** What stands where none is chosen. */
  none: string
  onChoose: (on: Day | undefined) => void
}

/** A day that may be left open. */
export const DayField = ({ label, value, none, onChoose }: DayFieldProps) => (
  <Field label={label}>
    <Picker
      mode="date"
      value={value ?? dayOf(serverNow())}
      onChange={({ detail }) => onChoose(detail.value)}
    >
      <View
        className={value ? 'registry__day' : 'registry__day registry__day--none'}
        {...aria({ role: 'button', label: `${label} ${value ?? none}` })}
      >
        {value ? spokenDay(value) : none}
      </View>
    </Picker>
    {value && <TextButton word="不填日期" onTap={() => onChoose(undefined)} />}
  </Field>
)
