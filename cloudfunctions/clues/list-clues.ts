import { toClueRow, type ClueRow } from '@domain/clues/row'
import { clueStatus } from '@domain/clues/status'
import { area, type Area } from '@domain/kernel/areas'
import { enum as oneOf } from '@domain/kernel/z'
import type { Person } from '@domain/people/person'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** What is overdue or soon due first and what stands still last; or what everybody was asked to open and nobody has. */
const order = oneOf(['due', 'unheeded'])
const keyOf = { due: 'dueKey', unheeded: 'unheededKey' } as const

/**
 * An officer's own, a coordinator's reported ones, the area's for others and where one is asked for. Newest first; of one status
 * what presses before that; or in an order of its own, in which what has no place in it is left out.
 */
export const listClues = query({
  action: 'clue.read',
  input: paging.extend({
    status: clueStatus.optional(),
    area: area.optional(),
    order: order.optional(),
  }),

  async run({ input, actor, store }): Promise<Listed<ClueRow>> {
    const { status, after } = input
    const where = input.order === 'unheeded' ? scopeOf(actor, input.area) : whose(actor, input.area)
    const asked = input.order
      ? { where, key: keyOf[input.order], direction: 'asc' as const, after: after ?? '' }
      : {
          where: { ...where, ...(status && { status }) },
          key: status ? ('queueKey' as const) : ('listKey' as const),
          direction: 'desc' as const,
          after,
        }
    return pageOf(store, 'clues', asked, toClueRow)
  },
})

function whose(actor: Person, asked: Area | undefined): Record<string, string> {
  if (asked) return scopeOf(actor, asked)
  if (actor.role === 'coordinator') return { reportedBy: actor._id }
  if (actor.role === 'officer') return { officerId: actor._id }
  return scopeOf(actor, undefined)
}
