import { Input, View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './search-bar.scss'

interface SearchBarProps {
  value: string
  placeholder: string
  maxLength?: number
  onChange: (value: string) => void
}

export function SearchBar({ value, placeholder, maxLength = 30, onChange }: SearchBarProps) {
  return (
    <View className="search-bar">
      <Input
        className="field__input"
        {...aria({ label: placeholder })}
        confirmType="search"
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        onInput={({ detail }) => onChange(detail.value)}
      />
    </View>
  )
}
