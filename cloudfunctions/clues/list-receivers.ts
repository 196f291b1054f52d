import { handlesClues } from '@domain/clues/routing'
import { isAbsent } from '@domain/clues/absences'
import { spokenSpecialty } from '@domain/people/specialties'
import { id, type Id } from '@domain/kernel/ids'
import { dayOf } from '@domain/kernel/time'
import { object } from '@domain/kernel/z'
import { covers } from '@domain/people/permissions'
import { is } from '../kernel/cloud'
import { findCovered } from '../kernel/find-covered'
import type { Store } from '../kernel/store'
import { query } from '../kernel/use-case'

/** No county has more of either, no city more counties. */
const MOST = 100

export interface Receivers {
  officers: { _id: Id; name: string; absent: boolean; specialties: string[] }[]
  /** Of the other counties of the city. */
  agencies: { county: string; agencyName: string }[]
}

/** Who may be given a clue: officers whose area it is, and the agencies of other counties. */
export const listReceivers = query({
  action: 'clue.triage',
  input: object({ clueId: id }),

  async run({ input, actor, store, now }): Promise<Receivers> {
    const clue = await findCovered(store, actor, 'clues', input.clueId)
    const [people, counties] = await Promise.all([
      handlersOf(store, clue.county),
      countiesOf(store, clue.county.slice(0, 4)),
    ])
    const own = counties.find(({ _id }) => _id === clue.county)
    return {
      officers: people
        .filter((each) => handlesClues(each) && covers(each, clue) && each._id !== clue.officerId)
        .map(({ _id, name, specialties }) => ({
          ...{ _id, name },
          absent: isAbsent(own?.absences, _id, dayOf(now)),
          specialties: specialties.map((each) => spokenSpecialty(each, own?.specialties ?? [])),
        })),
      agencies: counties
        .filter(({ _id }) => _id !== clue.county)
        .map(({ _id, agencyName }) => ({ county: _id, agencyName })),
    }
  },
})

async function handlersOf(store: Store, county: string) {
  const ofRole = (role: string) =>
    store.list('people', { where: { county, role }, order: { listKey: 'asc' }, limit: MOST })
  return (await Promise.all([ofRole('officer'), ofRole('dispatcher')])).flat()
}

const countiesOf = (store: Store, city: string) =>
  store.list('counties', {
    where: { _id: is.gte(`${city}00`).and(is.lte(`${city}99`)) },
    order: { _id: 'asc' },
    limit: MOST,
  })
