import TextArea from '@nutui/nutui-react-taro/dist/es/packages/textarea'
import '@nutui/nutui-react-taro/dist/es/packages/textarea/style/css'
import { View } from '@tarojs/components'
import { aria, innerAria } from '../platform/aria'
import './note-input.scss'

interface NoteInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
}

/** A few sentences in the person's own words. */
export function NoteInput({
  label,
  value,
  onChange,
  placeholder = '',
  maxLength = 500,
}: NoteInputProps) {
  return (
    <View className="note-input" {...aria({ label })}>
      <TextArea
        value={value}
        {...innerAria({ label })}
        placeholder={placeholder}
        maxLength={maxLength}
        autoSize
        onChange={onChange}
      />
    </View>
  )
}
