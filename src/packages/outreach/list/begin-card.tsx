import type { Id } from '@domain/kernel/ids'
import { outreachKindNames, type OutreachKind } from '@domain/outreach/kinds'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { useStarting } from '../../../use-starting'
import { startOutreach } from '../begin'

const kinds = (Object.keys(outreachKindNames) as OutreachKind[]).map((value) => ({
  value,
  word: outreachKindNames[value],
}))

/** One tap says what it was, and the form opens. */
export function BeginCard({ personId }: { personId: Id }) {
  const start = useStarting()
  return (
    <Card title="记一次">
      <Choice
        label="记一次"
        options={kinds}
        value={undefined}
        onChoose={(kind) => start(() => startOutreach(personId, kind))}
      />
    </Card>
  )
}
