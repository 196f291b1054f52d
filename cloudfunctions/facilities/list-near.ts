import { toFacilityRow, type FacilityRow } from '@domain/facilities/row'
import { area } from '@domain/kernel/areas'
import { cellsAround, metresBetween, place } from '@domain/kernel/geo'
import { object } from '@domain/kernel/z'
import { is } from '../kernel/cloud'
import { PAGE_ROWS } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** As many as are measured; the nearest of them are shown. */
const MEASURED = 1000

export interface NearFacility extends FacilityRow {
  /** In metres. */
  distance: number
}

/** The nearest open facilities of one's area within some kilometres, nearest first. */
export const listNear = query({
  action: 'facility.read',
  input: object({ place, area: area.optional() }),

  async run({ input, actor, store }): Promise<{ rows: NearFacility[] }> {
    const found = await store.list('facilities', {
      where: { ...scopeOf(actor, input.area), cell: is.in(cellsAround(input.place)) },
      limit: MEASURED,
    })
    const rows = found
      .filter(({ status }) => status === 'open')
      .flatMap((facility) =>
        facility.place
          ? [{ ...toFacilityRow(facility), distance: metresBetween(facility.place, input.place) }]
          : [],
      )
      .sort((one, other) => one.distance - other.distance)
    return { rows: rows.slice(0, PAGE_ROWS) }
  },
})
