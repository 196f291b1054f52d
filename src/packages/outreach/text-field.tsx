import { Field, TextInput } from '../../components/field'

interface TextFieldProps {
  label: string
  /** Said beside the label, such as that it may stay empty. */
  hint?: string
  value: string
  most: number
  placeholder?: string
  type?: 'text' | 'number'
  onChange: (value: string) => void
}

/** A question that a few words answer. */
export const TextField = ({
  label,
  hint = '',
  most,
  placeholder = '',
  ...rest
}: TextFieldProps) => (
  <Field label={`${label}${hint}`}>
    <TextInput label={label} placeholder={placeholder} maxLength={most} {...rest} />
  </Field>
)

export const MAY_BE_EMPTY = '（没有就不填）'
