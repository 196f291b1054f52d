import {
  choices,
  importMachine,
  importStatusNames,
  takenCount,
  type RegistryImport,
} from '@domain/facilities/import/registry-import'
import { coversArea } from '@domain/kernel/areas'
import { hash } from '@domain/kernel/hash'
import { id, type Id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import { problem } from '@domain/kernel/problems'
import { addMinutes, type Instant } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

/** What was read is to be registered; from here on it goes on by itself. */
export const confirmImport = command({
  action: 'facility.import',
  input: object({ requestId: id, importId: id, readingId: hash, choices }),

  async run({ input, actor, now, work }): Promise<{ importId: Id }> {
    const found = await findCovered(work, actor, 'imports', input.importId)
    const status = move(importMachine, importStatusNames, found.status, 'confirmed')
    if (found.reading?.readingId !== input.readingId)
      throw problem('alreadyChanged', { now: '文件又读了一遍' })
    await refuseBeside(work, found, now)
    if (takenCount(found.reading, input.choices) <= 0) throw problem('importEmpty')
    const begun = { writtenPortions: 0, writtenCount: 0, overtakenCount: 0, goOnAt: now }
    const confirmed = { status, choices: input.choices, tidyAt: undefined, ...begun }
    work.change('imports', found, confirmed, { what: 'import.confirmed' })
    return { importId: found._id }
  },
})

/** One that is being written was gone on with so recently; one that stands still holds up nobody. */
const UNDER_WAY_MINUTES = 10
const UNDER_WAY_MOST = 50

/** Two files with the same rows, written at the same time, would not see each other's. */
async function refuseBeside(work: Work, found: RegistryImport, now: Instant): Promise<void> {
  const writing = await work.list('imports', {
    where: { goOnAt: is.gt(addMinutes(now, -UNDER_WAY_MINUTES)) },
    order: { goOnAt: 'asc' },
    limit: UNDER_WAY_MOST,
  })
  const beside = writing.find(
    ({ area }) => coversArea(area, found.area) || coversArea(found.area, area),
  )
  if (beside) throw problem('importUnderWay', { name: beside.importedByName })
}
