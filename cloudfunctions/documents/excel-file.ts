// Whether a file is an Excel file of the kind that is read here, seen before a library opens it.

import { FILE_BYTES_MOST } from '@domain/facilities/import/registry-import'
import type { FileRefusal } from '@domain/facilities/import/file-refusals'
import { cellsIn } from './unpacked'
import { entriesOf, type ZipEntry } from './zip-entries'

export class UnreadableFile extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal)
    this.name = 'UnreadableFile'
  }
}

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Unpacked, a sheet is many times its size; what would fill the memory is refused before. */
const UNPACKED_MOST = 120_000_000
/** Of the rows that are taken, each with more columns than anybody fills. */
const CELLS_MOST = 1_500_000

export async function refuseUnreadable(content: Buffer): Promise<void> {
  if (content.length > FILE_BYTES_MOST) throw new UnreadableFile('tooLarge')
  if (content.subarray(0, 8).equals(COMPOUND))
    throw new UnreadableFile(content.includes(ENCRYPTED) ? 'locked' : 'oldExcel')
  if (content.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableFile('notExcel')
  const entries = entriesOf(content)
  if (!entries) throw new UnreadableFile('broken')
  refuseOthers(entries.map(({ name }) => name))
  await refuseHostile(entries)
}

function refuseOthers(names: readonly string[]): void {
  if (names.includes('xl/workbook.bin')) throw new UnreadableFile('binaryExcel')
  if (!names.includes('xl/workbook.xml')) throw new UnreadableFile('notExcel')
  if (names.includes('xl/vbaProject.bin')) throw new UnreadableFile('macros')
}

async function refuseHostile(entries: readonly ZipEntry[]): Promise<void> {
  const said = entries.reduce((sum, { size }) => sum + size, 0)
  if (said > UNPACKED_MOST) throw new UnreadableFile('tooLarge')
  const cells = await cellsIn(entries).catch(() => undefined)
  if (cells === undefined) throw new UnreadableFile('broken')
  if (cells > CELLS_MOST) throw new UnreadableFile('tooLarge')
}
