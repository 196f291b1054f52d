import { spokenInstant } from '@domain/kernel/time'
import { changeStatusNames } from '@domain/registry/change'
import { factNames } from '@domain/registry/facts'
import type { ChangeRow as Change } from '@domain/registry/row'
import { Row } from '../../components/row'
import { StateTag } from '../../components/state-tag'
import { go, pageOf } from '../../go'

interface ChangeRowProps {
  change: Change
  /** What stands first: the facility, or what was changed where the facility is known. */
  first: 'facility' | 'facts'
}

export function ChangeRow({ change, first }: ChangeRowProps) {
  const { _id, facilityName, touched, status, proposedAt, proposedByName } = change
  const facts = touched.map((fact) => factNames[fact]).join('、')
  const when = `${proposedByName} ${spokenInstant(proposedAt)}`
  return (
    <Row
      title={first === 'facility' ? facilityName : `变更：${facts}`}
      under={first === 'facility' ? `${facts} · ${when}` : when}
      beside={
        <StateTag
          word={changeStatusNames[status]}
          tone={status === 'proposed' ? 'accent' : 'plain'}
        />
      }
      onTap={() => go(pageOf.change(_id))}
    />
  )
}
