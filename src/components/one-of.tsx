import { View } from '@tarojs/components'
import { Row } from './row'
import { aria } from '../platform/aria'

interface Option {
  value: string
  word: string
  under?: string
  beside?: string
}

interface OneOfProps {
  label: string
  options: readonly Option[]
  value: string | undefined
  onChoose: (value: string) => void
}

/** One of a list, each in a line of its own. */
export function OneOf({ label, options, value, onChoose }: OneOfProps) {
  return (
    <View {...aria({ role: 'radiogroup', label })}>
      {options.map(({ value: own, word, under = '', beside }) => (
        <Row
          key={own}
          title={word}
          under={[under, beside].filter(Boolean).join(' · ')}
          mark={{ role: 'radio', checked: own === value }}
          onTap={() => onChoose(own)}
        />
      ))}
    </View>
  )
}
