import { View } from '@tarojs/components'
import { kinds } from '@domain/facilities/kinds'
import { spokenInstant } from '@domain/kernel/time'
import { patrolEnd, patrolEndNames, type PatrolEnd } from '@domain/patrols/patrol'
import { serverTimeOf } from '../../../clock'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { chosen } from '../../../dialogs'
import type { PatrolContent } from '../../../outbox/patrol-report'
import { Companion } from './companion'
import { PositionLine } from './position-line'
import type { Editing } from './editing'

interface VisitHeadProps {
  content: PatrolContent
  editing: Editing
}

const ends = patrolEnd.options
const wordOf = (end: PatrolEnd) => (end === 'done' ? '正常巡查' : patrolEndNames[end])

/** Which facility, since when, where, with whom, and whether the visit came about. */
export function VisitHead({ content, editing }: VisitHeadProps) {
  const { facility, report } = content
  const chooseEnd = async () => {
    const word = await chosen(ends.map(wordOf))
    const end = ends.find((each) => wordOf(each) === word)
    if (end) editing.report(() => ({ end }))
  }
  return (
    <Card>
      <View className="title">{facility.name}</View>
      <View className="quiet">
        {kinds[facility.kind].name} · {spokenInstant(serverTimeOf(report.startedAt))} 开始
      </View>
      <PositionLine content={content} editing={editing} />
      <Row
        title="现场情况"
        beside={
          <StateTag word={wordOf(report.end)} tone={report.end === 'done' ? 'plain' : 'accent'} />
        }
        onTap={() => void chooseEnd()}
      />
      <Companion {...{ report, editing }} />
    </Card>
  )
}
