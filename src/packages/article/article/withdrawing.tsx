import { useState } from 'react'
import { Chips } from '../../../components/chips'
import { Field } from '../../../components/field'
import { NoteInput } from '../../../components/note-input'
import { TextButton } from '../../../components/text-button'

const REASONS = ['说法有误，改好再发', '法律已经修改', '内容过时']
const REASON_LETTERS = { least: 2, most: 200 }

/** Why readers are to see it no more. */
export function Withdrawing({ onReason }: { onReason: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  const given = reason.trim()
  return (
    <Field label="为什么撤下">
      <Chips words={REASONS} onTap={setReason} />
      <NoteInput
        label="为什么撤下"
        value={reason}
        maxLength={REASON_LETTERS.most}
        onChange={setReason}
      />
      {given.length >= REASON_LETTERS.least && (
        <TextButton word="撤下" onTap={() => onReason(given)} />
      )}
    </Field>
  )
}
