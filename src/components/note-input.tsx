import { Textarea, View } from '@tarojs/components'
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
      <Textarea
        className="note-input__words"
        {...innerAria({ label })}
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        autoHeight
        onInput={({ detail }) => onChange(detail.value)}
      />
    </View>
  )
}
