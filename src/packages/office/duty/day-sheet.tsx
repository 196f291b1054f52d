import { useState } from 'react'
import { daysOfSpan, dutySpanNames, type DutySpan } from '@domain/clues/duty'
import { roleNames } from '@domain/people/roles'
import { spokenDay, spokenWeekday, type Day } from '@domain/kernel/time'
import { Choice } from '../../../components/choice'
import { Field } from '../../../components/field'
import { Row } from '../../../components/row'
import { Sheet } from '../../../components/sheet'
import { StateTag } from '../../../components/state-tag'
import type { Duty } from './asked'
import type { useDuty } from './use-duty'

interface DaySheetProps {
  duty: Duty
  on: Day
  acting: ReturnType<typeof useDuty>
  onClose: () => void
}

const SPANS = (Object.keys(dutySpanNames) as DutySpan[]).map((value) => ({
  value,
  word: dutySpanNames[value],
}))

/** Who is on duty on one day, or on several from that day on. */
export function DaySheet({ duty, on, acting: { busy, setDays }, onClose }: DaySheetProps) {
  const [span, setSpan] = useState<DutySpan>('day')
  const days = daysOfSpan(on, span)
  const chosen = duty.days.find((each) => each.on === on)?.officer?.personId
  const isAway = (personId: string) =>
    duty.absences.some((each) => each.personId === personId && each.from <= on && on <= each.until)
  return (
    <Sheet title={`${spokenDay(on)}，${spokenWeekday(on)}，谁值班`} open onClose={onClose}>
      <Field label="排哪些天（原来排的人会换掉）">
        <Choice label="排哪些天" options={SPANS} value={span} onChoose={setSpan} />
      </Field>
      {duty.officers.map(({ _id, name, role }) => (
        <Row
          key={_id}
          title={name}
          under={roleNames[role]}
          {...(isAway(_id) && { beside: <StateTag word="不在岗" tone="danger" /> })}
          {...(!busy && { onTap: () => setDays(duty.county, days, _id) })}
          mark={{ role: 'radio', checked: _id === chosen }}
        />
      ))}
      {(chosen !== undefined || span !== 'day') && !busy && (
        <Row
          title={span === 'day' ? '这天不排' : '这些天不排'}
          under={`由${duty.standing.name ?? '固定值班的人'}值班`}
          onTap={() => setDays(duty.county, days, undefined)}
          mark={{ role: 'radio', checked: false }}
        />
      )}
    </Sheet>
  )
}
