import { levelOf, townshipOf } from '@domain/kernel/areas'
import { id } from '@domain/kernel/ids'
import { pick } from '@domain/kernel/records'
import { object } from '@domain/kernel/z'
import { centreRoles } from '@domain/people/centre-staff'
import { covers } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { mayVerify } from '@domain/tip-offs/decisions/pass'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { staffOf } from '../kernel/centre'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'
import { tipOfAgency } from './deciding'

/** Of each role; a county has fewer. */
const MOST = 100

export interface Verifier extends Pick<Person, '_id' | 'name' | 'role' | 'area'> {
  /** It is in this person's own area. */
  isNear: boolean
}

/** Who may be asked to look into a tip: of the centre there; where nobody said in which township it is, of all of the county. */
export const listVerifiers = query({
  action: 'tipOff.decide',
  input: object({ tipOffId: id }),

  async run({ input, actor, store }): Promise<{ rows: Verifier[] }> {
    const tip = await tipOfAgency(store, actor, input.tipOffId)
    const { placeArea } = tip
    const found = (await around(store, tip)).filter((person) => mayVerify(person, tip))
    const rows = found.map((person) => ({
      ...pick(person, ['_id', 'name', 'role', 'area']),
      isNear: placeArea !== undefined && covers(person, { area: placeArea }),
    }))
    return { rows: rows.sort((one, other) => Number(other.isNear) - Number(one.isNear)) }
  },
})

async function around(store: Store, { placeArea, county }: TipOff): Promise<Person[]> {
  if (placeArea && levelOf(placeArea) !== 'county') {
    const there = await staffOf(store, townshipOf(placeArea))
    if (there.length > 0) return there
  }
  const ofRole = (role: string) =>
    store.list('people', { where: { county, role }, order: { listKey: 'asc' }, limit: MOST })
  return (await Promise.all(centreRoles.map(ofRole))).flat()
}
