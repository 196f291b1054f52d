import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './choice.scss'

interface ChoiceProps<Value extends string> {
  label: string
  options: readonly { value: Value; word: string; danger?: boolean }[]
  value: Value | undefined
  onChoose: (value: Value) => void
}

/** One of a few, all in sight: 合格 / 不合格 / 合理缺项. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChoose } = props
  return (
    <View className="choice" {...aria({ role: 'radiogroup', label })}>
      {options.map((option) => {
        const chosen = option.value === value
        const tone = option.danger ? 'choice__option--danger' : 'choice__option--chosen'
        return (
          <View
            key={option.value}
            className={chosen ? `choice__option ${tone}` : 'choice__option'}
            hoverClass="pressed"
            {...aria({ role: 'radio', checked: chosen })}
            onClick={() => onChoose(option.value)}
          >
            {option.word}
          </View>
        )
      })}
    </View>
  )
}
