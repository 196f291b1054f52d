import { Chips } from './chips'
import { Field, TextInput } from './field'

interface TextFieldProps {
  label: string
  /** Said beside the label, such as that it may stay empty. */
  hint?: string
  value: string
  most: number
  placeholder?: string
  type?: 'text' | 'number'
  /** What is often written, each a tap. */
  usual?: readonly string[]
  onChange: (value: string) => void
}

/** A question that a few words answer. */
export const TextField = ({
  label,
  hint = '',
  most,
  placeholder = '',
  usual = [],
  ...rest
}: TextFieldProps) => (
  <Field label={`${label}${hint}`}>
    {usual.length > 0 && <Chips words={usual} onTap={rest.onChange} />}
    <TextInput label={label} placeholder={placeholder} maxLength={most} {...rest} />
  </Field>
)

export const MAY_BE_EMPTY = '（没有就不填）'
