import { Field } from './field'
import { NoteInput } from './note-input'
import { MAY_BE_EMPTY } from './text-field'

interface NoteFieldProps {
  label: string
  value: string
  placeholder: string
  most?: number
  onChange: (value: string) => void
}

/** What else is to be said; often nothing. */
export const NoteField = ({ label, most, ...rest }: NoteFieldProps) => (
  <Field label={`${label}${MAY_BE_EMPTY}`}>
    <NoteInput label={label} {...rest} {...(most && { maxLength: most })} />
  </Field>
)
