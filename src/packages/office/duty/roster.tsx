import { useState } from 'react'
import { spokenDay, spokenWeekday, type Day } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { More } from '../../../components/more'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import { GONE, type Duty } from './asked'
import { ChangeTime } from './change-time'

const SHOWN_AT_FIRST = 14

interface RosterProps {
  duty: Duty
  /** Absent where this person sets nothing. */
  onDay?: (on: Day) => void
  onChangeTime?: (changesAt: string) => void
}

/** Two weeks, and the two after them where asked for; whoever is away is marked. */
export function Roster({ duty, onDay, onChangeTime }: RosterProps) {
  const [all, setAll] = useState(false)
  const { standing, absences, days } = duty
  return (
    <>
      <Card
        title="值班安排"
        under={`没有排的日子，由${standing.name ?? GONE}值班${onDay ? '。点一天可以换人' : ''}`}
      >
        {days.slice(0, all ? undefined : SHOWN_AT_FIRST).map((day) => (
          <DayRow
            key={day.on}
            {...{ day, standing }}
            {...(onDay && { onTap: () => onDay(day.on) })}
          />
        ))}
        {!all && <More hasMore loadingMore={false} loadMore={() => setAll(true)} />}
        {onChangeTime && <ChangeTime value={duty.changesAt} onChange={onChangeTime} />}
      </Card>
      <Card>
        <Row
          title="不在岗登记"
          under={
            absences.length > 0
              ? `${absences.length} 人登记了不在岗，这几天线索不派给他们`
              : '没有人登记不在岗'
          }
          onTap={() => go(pageOf.absences())}
        />
      </Card>
    </>
  )
}

interface DayRowProps {
  day: Duty['days'][number]
  standing: Duty['standing']
  onTap?: () => void
}

/** A day that nobody was named for is whoever’s who stands in. */
function DayRow({ day: { on, officer }, standing, ...rest }: DayRowProps) {
  const tag = !officer
    ? { word: '固定值班', tone: 'plain' as const }
    : officer.isAway
      ? { word: '不在岗', tone: 'danger' as const }
      : undefined
  return (
    <Row
      title={(officer ?? standing).name ?? GONE}
      under={`${spokenDay(on)}，${spokenWeekday(on)}`}
      {...(tag && { beside: <StateTag {...tag} /> })}
      {...rest}
    />
  )
}
