import { addDays, dayOf, type Day } from '@domain/kernel/time'
import { serverNow } from '../clock'
import { Card } from './card'
import { Field } from './field'
import { NoteField } from './note-field'
import { NoteInput } from './note-input'
import { ChosenDay } from './chosen-day'

const USUAL_DAYS = 14
const LATEST_DAYS = 180
const MOST_LINES = 20

export interface OrderWritten {
  lines: string
  note: string
  dueOn: Day
}

export const blankOrder = (lines: string): OrderWritten => ({
  ...{ lines, note: '', dueOn: addDays(dayOf(serverNow()), USUAL_DAYS) },
})

/** One thing to look at a line. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line.length > 1)
    .slice(0, MOST_LINES)

interface OrderFieldsProps {
  said: OrderWritten
  onChange: (changes: Partial<OrderWritten>) => void
}

/** What to look at, by when, and what else is to be said. */
export function OrderFields({ said, onChange }: OrderFieldsProps) {
  const today = dayOf(serverNow())
  return (
    <Card>
      <Field label="要看什么（一行一件）">
        <NoteInput
          label="要看什么"
          value={said.lines}
          maxLength={2000}
          placeholder="如：清水池有没有加盖上锁"
          onChange={(lines) => onChange({ lines })}
        />
      </Field>
      <Field label="最晚哪天去">
        <ChosenDay
          label="最晚哪天去"
          value={said.dueOn}
          start={today}
          end={addDays(today, LATEST_DAYS)}
          onChange={(dueOn) => onChange({ dueOn })}
        />
      </Field>
      <NoteField
        label="还想说明的"
        placeholder="如：先电话联系负责人"
        value={said.note}
        most={300}
        onChange={(note) => onChange({ note })}
      />
    </Card>
  )
}
