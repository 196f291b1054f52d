import { useState } from 'react'
import { View } from '@tarojs/components'
import { TextInput } from './field'
import './count-input.scss'

interface CountInputProps {
  label: string
  unit: string
  value: number | undefined
  onChange: (count: number | undefined) => void
}

/** A number of people or of beds. What is being typed stands as it was typed, also while there is nothing yet. */
export function CountInput({ label, unit, value, onChange }: CountInputProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const change = (text: string) => {
    setTyped(text)
    const digits = text.replace(/\D/g, '')
    onChange(digits === '' ? undefined : Number(digits))
  }
  return (
    <View className="count-input">
      <TextInput
        label={label}
        type="number"
        value={typed}
        placeholder="填数字"
        maxLength={7}
        onChange={change}
      />
      <View>{unit}</View>
    </View>
  )
}
