import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './choice.scss'

interface TogglesProps<Value extends string> {
  label: string
  options: readonly { value: Value; word: string }[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

/** Any number of a few, all in sight. */
export function Toggles<Value extends string>(props: TogglesProps<Value>) {
  const { label, options, values, onChange } = props
  const toggled = (value: Value) =>
    values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return (
    <View className="choice" {...aria({ role: 'group', label })}>
      {options.map(({ value, word }) => {
        const checked = values.includes(value)
        return (
          <View
            key={value}
            className={checked ? 'choice__option choice__option--chosen' : 'choice__option'}
            hoverClass="pressed"
            {...aria({ role: 'checkbox', checked })}
            onClick={() => onChange(toggled(value))}
          >
            {word}
          </View>
        )
      })}
    </View>
  )
}
