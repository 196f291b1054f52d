import type { ClueRow } from '@domain/clues/row'
import { spokenMatter } from '@domain/clues/clue'
import { clueStatusNames } from '@domain/clues/status'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'
import type { Shown } from './shown'

/** What is looked into together with it. */
export function Merged({ shown: { into, merged } }: { shown: Shown }) {
  if (!into && merged.length === 0) return null
  return (
    <Card title={into ? '已合并到' : `合并在一起办的（${merged.length} 条）`}>
      {into && <One clue={into} />}
      {merged.map((each) => (
        <One key={each._id} clue={each} />
      ))}
    </Card>
  )
}

const One = ({ clue }: { clue: ClueRow }) => (
  <Row
    title={`${clue.facilityName}：${spokenMatter(clue)}`}
    under={`${spokenDay(dayOf(clue.reportedAt))} ${clue.reportedByName} 上报`}
    beside={<StateTag word={clueStatusNames[clue.status]} />}
    onTap={() => go(pageOf.clue(clue._id))}
  />
)
