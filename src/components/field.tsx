import type { ReactNode } from 'react'
import { Input, View } from '@tarojs/components'
import { aria, innerAria } from '../platform/aria'
import './field.scss'

interface FieldProps {
  label: string
  /** What is wrong with it, said below in red. */
  wrong?: string | undefined
  children: ReactNode
}

/** A question and the place for its answer. */
export function Field({ label, wrong, children }: FieldProps) {
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      {children}
      {wrong && <View className="field__wrong">{wrong}</View>}
    </View>
  )
}

interface TextInputProps {
  label: string
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'number' | 'digit'
  placeholder?: string
  maxLength?: number
}

export function TextInput({ label, value, onChange, type = 'text', ...rest }: TextInputProps) {
  return (
    <Input
      className="field__input"
      {...aria({ label })}
      {...innerAria({ label })}
      type={type}
      value={value}
      placeholder={rest.placeholder ?? ''}
      maxlength={rest.maxLength ?? 140}
      onInput={({ detail }) => onChange(detail.value)}
    />
  )
}
