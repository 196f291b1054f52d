import { View } from '@tarojs/components'
import { suspicionsOf } from '@domain/clues/from-patrol'
import { patrolEndNames, type PatrolReport } from '@domain/patrols/patrol'
import { judgeAll } from '@domain/patrols/report'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import type { Asked } from '../../../outbox/patrol-report'

import { FailedItems } from '../judged/failed-items'
import { FoundFacts } from '../judged/found-facts'
import { Readings } from '../judged/readings'
import { Tally } from '../judged/tally'
import { DifferenceRows } from '../judged/difference-rows'

interface SummaryProps {
  report: PatrolReport
  asked: Asked
}

/** What was found, as it will be judged, and what will be reported because of it. */
export function Summary({ report, asked: { facility, own } }: SummaryProps) {
  const judged = judgeAll(report, facility, own)
  const items = judged.flatMap((each) => each.items)
  const suspicions = suspicionsOf({ ...report, checklists: judged }, facility)
  return (
    <>
      <Card>
        <View className="title">{facility.name}</View>
        {report.end === 'done' ? (
          <Tally items={items} />
        ) : (
          <StateTag word={patrolEndNames[report.end]} tone="accent" />
        )}
      </Card>
      {suspicions.length > 0 && (
        <Card title="提交后会上报的疑似线索">
          {suspicions.map(({ matter, matterName }) => (
            <Row key={matter} title={`疑似${matterName}`} />
          ))}
        </Card>
      )}
      <FoundFacts found={report.found} words="提交后会记进单位档案" />
      <FailedItems items={items} />
      <Readings items={items} />
      <DifferenceRows differences={report.differences} />
    </>
  )
}
