import { View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './choice.scss'

interface Option<Value> {
  value: Value
  word: string
  /** Red when it is chosen, or hardly to be seen because it says nothing yet. */
  tone?: 'danger' | 'quiet'
}

interface ChoiceProps<Value extends string> {
  label: string
  options: readonly Option<Value>[]
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
        const tone = `choice__option--${option.tone ?? 'chosen'}`
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
