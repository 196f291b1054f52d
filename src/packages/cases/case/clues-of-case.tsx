import { spokenMatter } from '@domain/clues/clue'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import type { ShownCase } from './shown'

/** The clues that it was opened from, each with its photos and its own story behind it. */
export const CluesOfCase = ({ of: { clues, outcome } }: { of: ShownCase }) => (
  <Card title={`由 ${clues.length} 条线索立案`}>
    {clues.map(({ _id, matterName, reportedByName, reportedAt }) => (
      <Row
        key={_id}
        title={spokenMatter({ outcome, matterName })}
        under={`${reportedByName} ${spokenDay(dayOf(reportedAt))}上报`}
        onTap={() => go(pageOf.clue(_id))}
      />
    ))}
  </Card>
)
