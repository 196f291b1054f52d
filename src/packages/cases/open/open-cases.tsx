import { spokenNumber } from '@domain/cases/enforcement-case'
import { spokenDay } from '@domain/kernel/time'
import type { AnswerTo } from '../../../cloud'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'

export type JoinableCase = AnswerTo<'cases.openable'>['cases'][number]

interface OpenCasesProps {
  cases: readonly JoinableCase[]
  onJoin: (found: JoinableCase) => void
}

/** Those that are open at the same place already. */
export function OpenCases({ cases, onJoin }: OpenCasesProps) {
  if (cases.length === 0) return null
  return (
    <Card title="这里有正在办的案件，可以并入" under="并入以后随案件一起办结，不另外立案">
      {cases.map((each) => (
        <Row
          key={each._id}
          title={`并入：${each.spokenMatters}`}
          under={`${spokenNumber(each)} · ${spokenDay(each.openedOn)}立案`}
          onTap={() => onJoin(each)}
        />
      ))}
    </Card>
  )
}
