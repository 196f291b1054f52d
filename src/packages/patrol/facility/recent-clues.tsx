import { spokenMatter } from '@domain/clues/clue'
import { outcomeNames } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import type { ClueRow } from '@domain/clues/row'
import { dayOf, spokenDay } from '@domain/kernel/time'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

/** What was reported of this facility and what became of it. */
export function RecentClues({ clues }: { clues: readonly ClueRow[] }) {
  if (clues.length === 0) return null
  return (
    <Card title="线索">
      {clues.map((clue) => (
        <Row
          key={clue._id}
          title={spokenMatter(clue)}
          under={
            clue.outcome ? outcomeNames[clue.outcome] : `${spokenDay(dayOf(clue.reportedAt))} 上报`
          }
          beside={<StateTag word={clueStatusNames[clue.status]} />}
          onTap={() => go(pageOf.clue(clue._id))}
        />
      ))}
    </Card>
  )
}
