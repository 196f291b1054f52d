import { mayDo } from '@domain/people/permissions'
import type { OwnProfile } from '@domain/people/profile'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { go, pageOf } from '../../go'

/** Where else this person may go. */
export function Ways({ person: { role } }: { person: OwnProfile }) {
  const clues = mayDo(role, 'clue.read')
  const people = mayDo(role, 'person.read')
  if (!clues && !people) return null
  return (
    <Card>
      {clues && (
        <Row
          title={role === 'coordinator' ? '我上报的线索' : '线索'}
          under="办得怎么样，结果是什么"
          onTap={() => go(pageOf.clues())}
        />
      )}
      {people && <Row title="人员" under="登记、邀请和停用" onTap={() => go(pageOf.people())} />}
    </Card>
  )
}
