import { templateColumns, templateRemarks, widthOf } from '@domain/facilities/import/template'
import { facilityKind, kinds } from '@domain/facilities/kinds'
import { object } from '@domain/kernel/z'
import { writeSheet } from '../documents/write-sheet'
import { document } from '../kernel/use-case'

const ROWS_TO_FILL = 500

/** An empty sheet to fill in, for one kind of facility or for all. */
export const makeTemplate = document({
  action: 'facility.import',
  input: object({ kind: facilityKind.optional() }),

  async run({ input: { kind } }) {
    const columns = templateColumns(kind, 1).map((each) => ({ ...each, width: widthOf(each) }))
    const content = await writeSheet(
      { name: '巡查对象', columns, rows: [], rowsToFill: ROWS_TO_FILL },
      { name: '填写说明', lines: templateRemarks(kind) },
    )
    return { fileName: `巡查对象导入模板${kind ? `-${kinds[kind].name}` : ''}.xlsx`, content }
  },
})
