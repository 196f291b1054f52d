import { outcomeNames } from '@domain/clues/outcome'
import { clueStatusNames } from '@domain/clues/status'
import { useAsked } from '../../../asking'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

/** The clues of this patrol, and what became of each. */
export function BecameOfClues({ clueIds }: { clueIds: readonly string[] }) {
  if (clueIds.length === 0) return null
  return (
    <Card title="上报的疑似线索">
      {clueIds.map((clueId) => (
        <BecameOfClue key={clueId} clueId={clueId} />
      ))}
    </Card>
  )
}

function BecameOfClue({ clueId }: { clueId: string }) {
  const { data, error } = useAsked('clues.show', { clueId })
  const open = () => go(pageOf.clue(clueId))
  if (!data) return <Row title={error ? error.message : '正在读取…'} onTap={open} />
  const { status, outcome, words } = data.clue
  return (
    <Row
      title={data.spokenMatter}
      under={outcome && `${outcomeNames[outcome]}。${words ?? ''}`}
      beside={
        <StateTag word={clueStatusNames[status]} tone={status === 'closed' ? 'accent' : 'plain'} />
      }
      onTap={open}
    />
  )
}
