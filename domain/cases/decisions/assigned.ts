// Others are in charge from now on: somebody left, or is not impartial (行政处罚法 第四十三条).

import type { Person } from '../../people/person'
import { problem } from '../../kernel/problems'
import { inChargeOf, type EnforcementCase } from '../enforcement-case'
import { caseStatusNames, isRunning } from '../status'
import { caseDecided, type Deciding } from './decision'

type Named = Pick<Person, '_id' | 'name'>

/** Problem moveForbidden. */
export function assignedCase(
  found: EnforcementCase,
  officers: readonly Named[],
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> {
  if (!isRunning(found.status) && found.status !== 'closed')
    throw problem('moveForbidden', { from: caseStatusNames[found.status], to: '调整办案人员' })
  const names = officers.map(({ name }) => name).join('、')
  const changes = inChargeOf([...officers])
  return caseDecided(
    found,
    { what: 'assigned', words: `由${names}办理；${words}`, changes },
    deciding,
  )
}

/** Who is in charge once one has left: whoever stays, and the first of the others who can. Nobody is put in twice. */
export function withoutOfficer(
  { officers }: Pick<EnforcementCase, 'officers'>,
  leftId: string,
  others: readonly Named[],
): Named[] {
  const staying = officers.filter(({ _id }) => _id !== leftId)
  const next = others.find(({ _id }) => _id !== leftId && !staying.some((one) => one._id === _id))
  return next ? [...staying, next] : staying
}
