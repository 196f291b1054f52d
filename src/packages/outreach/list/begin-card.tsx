import { outreachKindNames, type OutreachKind } from '@domain/outreach/kinds'
import { Card } from '../../../components/card'
import { Choice } from '../../../components/choice'
import { useOneAtATime } from '../../../use-one-at-a-time'
import { beginOutreach } from '../begin'

const kinds = (Object.keys(outreachKindNames) as OutreachKind[]).map((value) => ({
  value,
  word: outreachKindNames[value],
}))

/** One tap says what it was, and the form opens. */
export function BeginCard() {
  const once = useOneAtATime()
  return (
    <Card title="记一次">
      <Choice
        label="记一次"
        options={kinds}
        value={undefined}
        onChoose={(kind) => once(() => beginOutreach(kind))}
      />
    </Card>
  )
}
