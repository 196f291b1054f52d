import { clueStatus } from '@domain/clues/status'
import { toClueRow, type ClueRow } from '@domain/clues/row'
import { area, type Area } from '@domain/kernel/areas'
import type { Person } from '@domain/people/person'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** Newest first, of one status what presses before that: an officer's own, a coordinator's reported ones, the area's for others and where one is asked for. */
export const listClues = query({
  action: 'clue.read',
  input: paging.extend({ status: clueStatus.optional(), area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<ClueRow>> {
    const where = { ...whose(actor, input.area), ...(input.status && { status: input.status }) }
    const key = input.status ? 'queueKey' : 'listKey'
    const order = { key, direction: 'desc', after: input.after } as const
    return pageOf(store, 'clues', { where, ...order }, toClueRow)
  },
})

function whose(actor: Person, asked: Area | undefined): Record<string, string> {
  if (asked) return scopeOf(actor, asked)
  if (actor.role === 'coordinator') return { reportedBy: actor._id }
  if (actor.role === 'officer') return { officerId: actor._id }
  return scopeOf(actor, undefined)
}
