import type { CountedCases } from '@domain/emergencies/watch'
import { id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { findOfCentre } from '../kernel/find-covered'
import { query } from '../kernel/use-case'

type CasesRow = Omit<CountedCases, 'trail' | 'listKey'>

export interface ShownSchool {
  name: string
  /** The newest, of the last days. */
  rows: CasesRow[]
}

const ROWS = 40

/** What was entered of one school. */
export const showSchool = query({
  action: 'caseCount.enter',
  input: object({ facilityId: id }),

  async run({ input, actor, store }): Promise<ShownSchool> {
    const school = await findOfCentre(store, actor, 'facilities', input.facilityId)
    const rows = await store.list('caseCounts', {
      where: { facilityId: school._id },
      order: { listKey: 'desc' },
      limit: ROWS,
    })
    return { name: school.name, rows: rows.map(({ trail: _, listKey: __, ...row }) => row) }
  },
})
