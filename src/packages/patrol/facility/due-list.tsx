import { specialtiesOf } from '@domain/facilities/kinds'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { dueOn } from '@domain/patrols/frequency'
import { specialtyNames } from '@domain/people/specialties'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { Row } from '../../../components/row'

/** When each specialty must next be visited, and how often it was this year. */
export function DueList({ facility }: { facility: AnswerTo<'facilities.show'>['facility'] }) {
  const registeredOn = dayOf(facility.registeredAt)
  return (
    <Card title="巡查到期">
      {specialtiesOf(facility).map((specialty) => {
        const visits = facility.visits[specialty]
        const due = dueOn({ ...(visits && { visits }), registeredOn })
        return (
          <Row
            key={specialty}
            title={specialtyNames[specialty]}
            under={
              <>
                最晚 {spokenDay(due)}
                {visits && `，${visits.year} 年已巡查 ${visits.count} 次`}
              </>
            }
            beside={<DueTag dueOn={due} />}
          />
        )
      })}
    </Card>
  )
}
