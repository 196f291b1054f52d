import { Input, View } from '@tarojs/components'
import { aria } from '../platform/aria'
import './search-bar.scss'

interface SearchBarProps {
  value: string
  placeholder: string
  onChange: (value: string) => void
}

export function SearchBar({ value, placeholder, onChange }: SearchBarProps) {
  return (
    <View className="search-bar">
      <Input
        className="field__input"
        {...aria({ label: placeholder })}
        confirmType="search"
        value={value}
        placeholder={placeholder}
        maxlength={30}
        onInput={({ detail }) => onChange(detail.value)}
      />
    </View>
  )
}
