import { importMachine, importStatusNames } from '@domain/facilities/import/registry-import'
import { id, type Id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** Before it is confirmed; nothing of it was registered. */
export const cancelImport = command({
  action: 'facility.import',
  input: object({ requestId: id, importId: id }),

  async run({ input, actor, now, work }): Promise<{ importId: Id }> {
    const found = await findCovered(work, actor, 'imports', input.importId)
    const status = move(importMachine, importStatusNames, found.status, 'cancelled')
    const ended = { status, endedAt: now, tidyAt: now }
    work.change('imports', found, ended, { what: 'import.cancelled' })
    return { importId: found._id }
  },
})
