// Others are in charge from now on: somebody left, or is not impartial (行政处罚法 第四十三条).

import type { Person } from '../../people/person'
import type { EnforcementCase } from '../enforcement-case'
import { isRunning } from '../status'
import { problem } from '../../kernel/problems'
import { caseStatusNames } from '../status'
import { caseDecided, type Deciding } from './decision'

/** Problem moveForbidden. */
export function assignedCase(
  found: EnforcementCase,
  officers: readonly Pick<Person, '_id' | 'name'>[],
  words: string,
  deciding: Deciding,
): Partial<EnforcementCase> {
  if (!isRunning(found.status) && found.status !== 'closed')
    throw problem('moveForbidden', { from: caseStatusNames[found.status], to: '调整办案人员' })
  const names = officers.map(({ name }) => name).join('、')
  return caseDecided(
    found,
    {
      what: 'assigned',
      words: `由${names}办理；${words}`,
      changes: {
        officers: officers.map(({ _id, name }) => ({ _id, name })),
        officerIds: officers.map(({ _id }) => _id),
      },
    },
    deciding,
  )
}
