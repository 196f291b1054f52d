import { useState } from 'react'
import { addDays, addHours, dayOf, startOf, type Instant } from '@domain/kernel/time'
import { serverNow } from '../../../clock'
import { ChosenDay } from '../../../components/chosen-day'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { TextButton } from '../../../components/text-button'

const HOURS = [
  { value: '8', word: '早上 8 点' },
  { value: '12', word: '中午 12 点' },
  { value: '19', word: '晚上 7 点' },
] as const
type Hour = (typeof HOURS)[number]['value']
const DAYS_AHEAD = 365

/** When it is to be published by itself. */
export function Scheduling({ onChoose }: { onChoose: (publishAt: Instant) => void }) {
  const today = dayOf(serverNow())
  const [on, setOn] = useState(() => addDays(today, 1))
  const [hour, setHour] = useState<Hour>('8')
  return (
    <>
      <Field label="哪天发布">
        <ChosenDay
          label="哪天发布"
          value={on}
          start={today}
          end={addDays(today, DAYS_AHEAD)}
          onChange={setOn}
        />
      </Field>
      <Field label="几点发布">
        <Choice label="几点发布" options={HOURS} value={hour} onChoose={setHour} />
      </Field>
      <TextButton word="就定这个时间" onTap={() => onChoose(addHours(startOf(on), Number(hour)))} />
    </>
  )
}
