import {
  choices,
  importMachine,
  importStatusNames,
  takenCount,
} from '@domain/facilities/import/registry-import'
import { hash } from '@domain/kernel/hash'
import { id, type Id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'

/** What was read is to be registered; from here on it goes on by itself. */
export const confirmImport = command({
  action: 'facility.import',
  input: object({ requestId: id, importId: id, readingId: hash, choices }),

  async run({ input, actor, now, work }): Promise<{ importId: Id }> {
    const found = await findCovered(work, actor, 'imports', input.importId)
    const status = move(importMachine, importStatusNames, found.status, 'confirmed')
    if (found.reading?.readingId !== input.readingId)
      throw problem('alreadyChanged', { now: '文件又读了一遍' })
    if (takenCount(found.reading, input.choices) <= 0) throw problem('importEmpty')
    const begun = { writtenPortions: 0, writtenCount: 0, overtakenCount: 0, goOnAt: now }
    const confirmed = { status, choices: input.choices, tidyAt: undefined, ...begun }
    work.change('imports', found, confirmed, { what: 'import.confirmed' })
    return { importId: found._id }
  },
})
