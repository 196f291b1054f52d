import { facilityEntry, type FacilityEntry } from '@domain/facilities/facility'
import { isAskedOf } from '@domain/facilities/kinds'
import { traitNames, type TraitName } from '@domain/facilities/traits'
import { countyOf } from '@domain/kernel/areas'
import { id, type Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { registeredFacility } from '@domain/registry/registered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { countyAsks } from '../kernel/county-asks'
import { findAlike, type AlikeFacility } from './find-alike'

export interface NewlyRegistered {
  facilityId: Id
  /** Registered all the same: whoever stood there knows better. */
  alike: AlikeFacility[]
}

/** The id is the facility's from then on, so that a patrol written before there was signal finds it. */
export const registerFacility = command({
  action: 'facility.register',
  input: facilityEntry.extend({ coordinatorId: id.optional() }),

  async run({ input, actor, now, work }): Promise<NewlyRegistered> {
    if (!covers(actor, input)) throw problem('notAllowed')
    refuseStrange(input)
    const entry = { ...input, coordinatorId: await coordinatorOf(work, actor, input) }
    const alike = await findAlike(work, actor, entry)
    const asked = await countyAsks(work, countyOf(entry.area))

    const facility = {
      ...registeredFacility(entry, asked, now),
      ...(alike.length > 0 && { alikeIds: alike.map(({ _id }) => _id) }),
      registeredBy: actor._id,
      registeredByName: actor.name,
    }
    work.add('facilities', facility, { what: 'facility.registered' })
    return { facilityId: facility._id, alike }
  },
})

function refuseStrange({ kind, traits }: Pick<FacilityEntry, 'kind' | 'traits'>): void {
  const strange = (Object.keys(traits) as TraitName[]).find((trait) => !isAskedOf(kind, trait))
  if (strange)
    throw problem('invalidInput', { field: traitNames[strange], reason: '这类单位不登记这一项' })
}

/** Whoever enters it will patrol it, unless somebody else of the place is named. */
async function coordinatorOf(
  work: Work,
  actor: Person,
  { coordinatorId, area }: { coordinatorId?: Id | undefined; area: string },
): Promise<Id> {
  if (!coordinatorId || coordinatorId === actor._id) return actor._id
  const named = await work.find('people', coordinatorId)
  const fits = named?.status === 'active' && mayDo(named.role, 'patrol.submit')
  if (!fits || !covers(named, { area })) throw problem('notFound', { what: '这位协管员' })
  return named._id
}
