import { mayDo } from '@domain/people/permissions'
import { Card } from '../../../components/card'
import { Row } from '../../../components/row'
import { go, pageOf } from '../../../go'
import { useProfile } from '../../../use-profile'
import type { ShownClue } from './shown'

/** The case that it is in, or an officer's way to open one. */
export function OfCase({ clue: { _id, caseId, status } }: { clue: ShownClue }) {
  const role = useProfile()?.role
  if (!role) return null
  if (caseId && mayDo(role, 'case.read'))
    return (
      <Card>
        <Row
          title="看案件"
          under="办案期限、办案人员和结果都在案件里"
          onTap={() => go(pageOf.enforcementCase(caseId))}
        />
      </Card>
    )
  if (status !== 'accepted' || !mayDo(role, 'case.handle')) return null
  return (
    <Card>
      <Row title="立案" under="要立案查处的，从这里开始" onTap={() => go(pageOf.openCase(_id))} />
    </Card>
  )
}
