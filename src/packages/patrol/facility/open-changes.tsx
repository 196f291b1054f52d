import { factNames } from '@domain/registry/facts'
import type { ChangeRow } from '@domain/registry/row'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { StateTag } from '../../../components/state-tag'
import { go, pageOf } from '../../../go'

/** What was reported and is not registered yet. */
export function OpenChanges({ changes }: { changes: readonly ChangeRow[] }) {
  const open = changes.filter(({ status }) => status === 'proposed')
  if (open.length === 0) return null
  return (
    <Card title="待执法机构确认的变更">
      {open.map(({ _id, awaited, proposedByName }) => (
        <Row
          key={_id}
          title={awaited.map((fact) => factNames[fact]).join('、')}
          under={`${proposedByName}报`}
          beside={<StateTag word="待确认" tone="accent" />}
          onTap={() => go(pageOf.change(_id))}
        />
      ))}
    </Card>
  )
}
