import { templateColumns, templateRemarks, widthOf } from '@domain/facilities/import/template'
import { rowOf } from '@domain/facilities/import/write-row'
import type { Facility } from '@domain/facilities/facility'
import { area, spokenArea } from '@domain/kernel/areas'
import { problem } from '@domain/kernel/problems'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { writeSheet } from '../documents/write-sheet'
import { is } from '../kernel/cloud'
import { scopeOf } from '../kernel/scope'
import { sheetContext } from '../kernel/sheet-context'
import type { Store } from '../kernel/store'
import { document } from '../kernel/use-case'

const READ_TOGETHER = 500
/** What a function holds in its memory and a phone opens. */
const EXPORTED_MOST = 20_000

/** The registry of an area in the columns that can be imported again, closed facilities too. */
export const exportFacilities = document({
  action: 'facility.import',
  input: object({ area: area.optional() }),

  async run({ input, actor, now, store }) {
    const where = scopeOf(actor, input.area)
    const facilities = await allOf(store, where)
    if (facilities.length === 0) throw problem('registryEmpty')
    const context = await sheetContext(store, input.area ?? actor.area)
    const licenceCount = Math.max(1, ...facilities.map(({ licences }) => licences.length))
    const columns = templateColumns(undefined, licenceCount)
    const rows = facilities.map((each) => {
      const row = rowOf(each, context)
      return columns.map(({ id }) => row[id])
    })
    const content = await writeSheet(
      {
        name: '巡查对象',
        columns: columns.map((each) => ({ ...each, choices: [], width: widthOf(each) })),
        rows,
      },
      { name: '填写说明', lines: templateRemarks(undefined) },
    )
    const place = spokenArea(input.area ?? actor.area, context.areaNames)
    return { fileName: `巡查对象-${place}-${dayOf(now)}.xlsx`, content }
  },
})

async function allOf(store: Store, scope: Record<string, unknown>): Promise<Facility[]> {
  const found: Facility[] = []
  let after = ''
  for (;;) {
    const page = await store.list('facilities', {
      where: { ...scope, nameKey: is.gt(after) },
      order: { nameKey: 'asc' },
      limit: READ_TOGETHER,
    })
    found.push(...page)
    if (found.length > EXPORTED_MOST)
      throw problem('registryTooLarge', { most: String(EXPORTED_MOST) })
    if (page.length < READ_TOGETHER) return found
    after = page.at(-1)?.nameKey ?? ''
  }
}
