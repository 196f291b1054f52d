import { fileRefusals, type FileRefusal } from '@domain/facilities/import/file-refusals'
import {
  findHeading,
  mappingOf,
  toRemember,
  withRemembered,
  type Heading,
  type Remembered,
} from '@domain/facilities/import/headings'
import {
  FILE_BYTES_MOST,
  importMachine,
  importStatusNames,
  ROWS_MOST,
  type Reading,
  type RegistryImport,
} from '@domain/facilities/import/registry-import'
import { hashOf } from '@domain/kernel/hash'
import { id } from '@domain/kernel/ids'
import { move } from '@domain/kernel/machine'
import type { Instant } from '@domain/kernel/time'
import { array, object, string } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { UnreadableFile } from '../documents/excel-file'
import { readSheet, type SheetRow } from '../documents/read-sheet'
import { download } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import { perform } from '../kernel/perform'
import { sheetContext } from '../kernel/sheet-context'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { samplesIn, sortRows } from './sort-rows'
import { showImport, type ShownReading } from './show-import'
import { stage, type StagedRows } from './staging'

/**
 * Reads the file, as often as one likes while nothing is confirmed; `mapping` says what each column is, where that was not
 * recognised rightly. The rows are staged, and nothing is registered.
 */
export const readImport = query({
  action: 'facility.import',
  input: object({ importId: id, mapping: array(string().max(40)).max(200).optional() }),

  async run(setting): Promise<ShownReading> {
    const { input, actor, now, store } = setting
    const found = await findCovered(store, actor, 'imports', input.importId)
    move(importMachine, importStatusNames, found.status, 'read')
    const outcome = await readFile(store, found, input.mapping).catch((failure: unknown) => {
      if (failure instanceof UnreadableFile) return failure.refusal
      throw failure
    })
    await keep(found, outcome, actor, now)
    return showImport.run({ ...setting, input: { importId: found._id } })
  },
})

/** Known by the last entry of the import's trail, so that two readings at once are one. */
async function keep(
  found: RegistryImport,
  outcome: Reading | FileRefusal,
  { _id: by }: Person,
  now: Instant,
): Promise<void> {
  const asked = `${found._id}.${found.trail.seq}`
  const request = { id: `import.read.${asked}`, hash: hashOf(asked), by, now }
  await perform(request, async (work) => {
    if (typeof outcome === 'string') {
      const refusal = { status: 'refused', refusal: fileRefusals[outcome] } as const
      work.change('imports', found, { ...refusal, endedAt: now }, { what: 'import.refused' })
      return
    }
    work.change('imports', found, { status: 'read', reading: outcome }, { what: 'import.read' })
  })
}

async function readFile(
  store: Store,
  found: RegistryImport,
  chosen: readonly string[] | undefined,
): Promise<Reading> {
  const content = await download(found.fileId, FILE_BYTES_MOST)
  if (!content) throw new UnreadableFile('missing')
  const sheet = await readSheet(content)
  const heading = headingOf(sheet)
  const rows = rowsBelow(sheet, heading)
  if (rows.length > ROWS_MOST) throw new UnreadableFile('tooManyRows')
  const mapping = chosen
    ? mappingOf(chosen)
    : withRemembered(heading, await rememberedFrom(store, found))
  const ids = mapping.map((each) => each ?? '')
  const context = await sheetContext(store, found.area)
  const sorted = await sortRows(store, rows, mapping, context)
  const readingId = hashOf([ids, sorted])
  await stage(found._id, readingId, sorted, samplesIn(rows))
  const { headings } = heading
  const remembered = [...toRemember(heading, mapping)]
  return { readingId, headings, mapping: ids, remembered, counts: countsOf(sorted) }
}

/** Rows of the sheet, which has none where it is empty; the numbers are the sheet's own. */
function headingOf(sheet: readonly SheetRow[]): Heading {
  const heading = findHeading(sheet.map(({ cells }) => cells))
  if (!heading) throw new UnreadableFile('noHeadings')
  return heading
}

const rowsBelow = (sheet: readonly SheetRow[], { rowCount }: Heading): SheetRow[] =>
  sheet.slice(rowCount)

/** What was chosen by hand the last times in this area. */
async function rememberedFrom(store: Store, { area }: RegistryImport): Promise<Remembered> {
  const last = await store.list('imports', {
    where: { area },
    order: { listKey: 'desc' },
    limit: 5,
  })
  return [...last].reverse().flatMap(({ reading }) => reading?.remembered ?? [])
}

const countsOf = ({ good, alike, same, wrong }: StagedRows): Reading['counts'] => ({
  good: good.length,
  alike: alike.length,
  same: same.length,
  wrong: wrong.length,
})
