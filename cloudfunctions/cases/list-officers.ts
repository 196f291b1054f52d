import { handlesClues } from '@domain/clues/routing'
import { area, countyOf, coversArea } from '@domain/kernel/areas'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { agencyOf } from '../kernel/agency'
import { query } from '../kernel/use-case'

/** Who can be in charge of a case there, by name. */
export const listOfficers = query({
  action: 'case.handle',
  input: object({ area }),

  async run({ input, actor, store }): Promise<{ rows: { _id: Id; name: string }[] }> {
    if (!coversArea(actor.area, input.area)) throw problem('notAllowed')
    const people = await agencyOf(store, countyOf(input.area))
    const able = people.filter((each) => handlesClues(each) && covers(each, input))
    return { rows: able.map(({ _id, name }) => ({ _id, name })) }
  },
})
