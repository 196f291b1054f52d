import type { CaseCount } from '@domain/emergencies/cluster'
import { plainGroup } from '@domain/emergencies/group-name'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import type { CasesWritten } from '../../../outbox/kinds/emergency-written'
import { queries } from '../../../queries'
import { spokenCases } from '../school/spoken-cases'

type Entered = AnswerTo<'emergencies.school'>['rows'][number]

/** What this phone has read of a school. */
export const enteredOf = (facilityId: string): Entered[] =>
  queries.getQueryData<AnswerTo<'emergencies.school'>>(['emergencies.school', { facilityId }])
    ?.rows ?? []

/** Two people may tell of the same pupils: what was entered of this class on this day stands above. */
export function EnteredBefore({ content: { facility, on, group } }: { content: CasesWritten }) {
  const rows = enteredOf(facility._id).filter((row) => row.on === on && isSame(row.group, group))
  if (rows.length === 0) return null
  return (
    <Card title="这天已经有人登记，同一批学生不要再登">
      {rows.map((row) => (
        <Row key={row._id} title={spokenCases(row)} under={`${row.countedByName}登记`} />
      ))}
    </Card>
  )
}

const isSame = (one: CaseCount['group'], other: CaseCount['group']): boolean =>
  one.kind === other.kind && plainGroup(one.name) === plainGroup(other.name)
