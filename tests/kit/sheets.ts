// Excel files as people make them, and as they are read again.

import ExcelJS from 'exceljs'
import type { TestCloud } from './cloud'
import { anId } from './people'
import type { Person } from '@domain/people/person'

export type Value = ExcelJS.CellValue

/** Rows from the first on; `touch` does what rows of values cannot. */
export async function aSheet(
  rows: readonly (readonly Value[])[],
  touch: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('本底')
  for (const row of rows) sheet.addRow([...row])
  touch(sheet, workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The first sheet's rows, and the lists that its columns offer. */
export async function readSheetOf(content: Buffer) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(content as never)
  const [sheet] = workbook.worksheets
  const rows: unknown[][] = []
  sheet!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  return { rows, sheets: workbook.worksheets.map(({ name }) => name), sheet: sheet! }
}

/** Uploaded by this person's phone, and begun. */
export async function begun(cloud: TestCloud, actor: Person, content: Buffer): Promise<string> {
  const _id = anId()
  const fileId = await uploaded(cloud, actor, content)
  await cloud.as(actor).get('imports.begin', { _id, fileId, fileName: '本底.xlsx' })
  return _id
}

export async function uploaded(cloud: TestCloud, actor: Person, content: Buffer): Promise<string> {
  const wx = await cloud.as(actor).phone()
  const cloudPath = `imports/${actor._id}/${anId()}.xlsx`
  return (await wx.uploadFile({ cloudPath, content: new Uint8Array(content) })).fileID
}
