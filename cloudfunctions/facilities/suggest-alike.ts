import { facilityKind } from '@domain/facilities/kinds'
import { area } from '@domain/kernel/areas'
import { place } from '@domain/kernel/geo'
import { problem } from '@domain/kernel/problems'
import { array, object, string } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { query } from '../kernel/use-case'
import { findAlike, type AlikeFacility } from './find-alike'

/** While a facility is being typed: which registered ones it may be. */
export const suggestAlike = query({
  action: 'facility.register',
  input: object({
    name: string().trim().max(60),
    area,
    kind: facilityKind.optional(),
    address: string().trim().max(120).optional(),
    place: place.optional(),
    operatorPhone: string().trim().max(20).optional(),
    licences: array(object({ number: string().max(60) }))
      .max(10)
      .optional(),
  }),

  async run({ input, actor, store }): Promise<{ rows: AlikeFacility[] }> {
    if (!covers(actor, input)) throw problem('notAllowed')
    return { rows: await findAlike(store, actor, input) }
  },
})
