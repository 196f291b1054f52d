import { importReport } from '@domain/facilities/import/registry-import'
import { countyOf, townshipOf } from '@domain/kernel/areas'
import type { Id } from '@domain/kernel/ids'
import { listKey } from '@domain/kernel/list-key'
import { problem } from '@domain/kernel/problems'
import { addDays, dayOf, startOf } from '@domain/kernel/time'
import { isWiderThanCounty } from '@domain/kernel/areas'
import { command } from '../kernel/use-case'

/** An import that nobody confirms is forgotten. */
const FORGOTTEN_DAYS = 30

/** A file that the phone has uploaded below a folder with the person's id. */
const isOwnFile = (fileId: string, personId: string): boolean => {
  const [, owner] = /^cloud:\/\/[\w.-]+\/imports\/(\w+)\/[\w-]+\.\w+$/.exec(fileId) ?? []
  return owner === personId
}

export const beginImport = command({
  action: 'facility.import',
  input: importReport,

  async run({ input, actor, now, work }): Promise<{ importId: Id }> {
    if (isWiderThanCounty(actor.area)) throw problem('areaTooWide')
    if (!isOwnFile(input.fileId, actor._id)) throw problem('fileForeign')
    work.add(
      'imports',
      {
        ...input,
        area: actor.area,
        county: countyOf(actor.area),
        township: townshipOf(actor.area),
        status: 'uploaded',
        importedBy: actor._id,
        importedByName: actor.name,
        importedAt: now,
        tidyAt: startOf(addDays(dayOf(now), FORGOTTEN_DAYS)),
        listKey: listKey(now, input._id),
      },
      { what: 'import.begun' },
    )
    return { importId: input._id }
  },
})
