import { roleNames } from '@domain/people/roles'
import { spokenDay, spokenWeekday, type Day } from '@domain/kernel/time'
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

/** Who is on duty on one day. */
export function DaySheet({ duty, on, acting: { busy, setDay }, onClose }: DaySheetProps) {
  const chosen = duty.days.find((each) => each.on === on)?.officer?.personId
  const isAway = (personId: string) =>
    duty.absences.some((each) => each.personId === personId && each.from <= on && on <= each.until)
  const tagOf = (personId: string) =>
    personId === chosen ? '现在' : isAway(personId) ? '不在岗' : undefined
  return (
    <Sheet title={`${spokenDay(on)}，${spokenWeekday(on)}，谁值班`} open onClose={onClose}>
      {duty.officers.map(({ _id, name, role }) => {
        const tag = tagOf(_id)
        return (
          <Row
            key={_id}
            title={name}
            under={roleNames[role]}
            {...(tag && {
              beside: <StateTag word={tag} tone={tag === '现在' ? 'accent' : 'plain'} />,
            })}
            {...(!busy && { onTap: () => setDay(duty.county, on, _id) })}
          />
        )
      })}
      {chosen && !busy && (
        <Row
          title="这天不排"
          under={`由${duty.standing.name ?? '固定值班的人'}值班`}
          onTap={() => setDay(duty.county, on, undefined)}
        />
      )}
    </Sheet>
  )
}
