import { area } from '@domain/kernel/areas'
import { profileOf, type Profile } from '@domain/people/profile'
import { pageOf, paging, type Listed } from '../kernel/paging'
import { scopeOf } from '../kernel/scope'
import { query } from '../kernel/use-case'

/** The people of one's area, by name. */
export const listPeople = query({
  action: 'person.read',
  input: paging.extend({ area: area.optional() }),

  async run({ input, actor, store }): Promise<Listed<Profile>> {
    const where = scopeOf(actor, input.area)
    const order = { key: 'listKey', direction: 'asc', after: input.after } as const
    return pageOf(store, 'people', { where, ...order }, profileOf)
  },
})
