import { View } from '@tarojs/components'
import type { Visits } from '@domain/facilities/facility'
import { spokenFrequency } from '@domain/facilities/frequency'
import { dayOf, spokenDay, yearOf } from '@domain/kernel/time'
import { dueOn, frequencyOf, patrolledSpecialties } from '@domain/patrols/frequency'
import { spokenSpecialty } from '@domain/people/specialties'
import type { AnswerTo } from '../../../cloud'
import { serverNow } from '../../../clock'
import { useOwnSpecialties } from '../../../county-rules'
import { Card } from '../../../components/card'
import { DueTag } from '../../../components/due-tag'
import { Row } from '../../../components/row'

/** When each specialty must next be visited, and how often it was this year. */
export function DueList({ facility }: { facility: AnswerTo<'facilities.show'>['facility'] }) {
  const registeredOn = dayOf(facility.registeredAt)
  const own = useOwnSpecialties()
  const thisYear = yearOf(dayOf(serverNow()))
  return (
    <Card title="巡查到期">
      {patrolledSpecialties(facility).map((specialty) => {
        const visits = facility.visits[specialty]
        const frequency = frequencyOf(facility, specialty)
        const due = dueOn({ visits, registeredOn }, frequency)
        return (
          <Row
            key={specialty}
            title={spokenSpecialty(specialty, own)}
            under={
              <>
                <View>最晚 {spokenDay(due)}</View>
                <View>
                  {spokenFrequency(frequency)}，{visitedWords(visits, thisYear)}
                </View>
              </>
            }
            beside={<DueTag dueOn={due} />}
          />
        )
      })}
    </Card>
  )
}

const visitedWords = (visits: Visits | undefined, thisYear: number): string =>
  visits?.year === thisYear ? `今年已巡查 ${visits.count} 次` : '今年还没巡查'
