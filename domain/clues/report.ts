// How a suspicion becomes a clue, wherever it comes from: one per matter of one record, for whoever answers for it there.

import type { Severity } from '../checklists/severity'
import { derivedId, type Id } from '../kernel/ids'
import { listKey } from '../kernel/list-key'
import type { Instant } from '../kernel/time'
import { present } from '../kernel/records'
import type { Person } from '../people/person'
import type { Specialty } from '../people/specialties'
import { openQueueKey, type Clue, type ClueOrigin, type Finding } from './clue'
import { keptClock } from './clock'
import { clocksSetBy } from './county-clocks'
import { firstAsked } from './escalation'
import type { County } from './routing'

/** One matter that looks wrong, with everything that proves it. */
export interface Suspicion {
  matter: string
  matterName: string
  /** Absent where it belongs to none: then whoever is on duty answers for it. */
  specialty?: Specialty
  severity: Severity
  findings: Finding[]
}

/** Where it is: a registered facility, or a place in words. */
export type Whereabouts = Pick<
  Clue,
  'facilityId' | 'facilityName' | 'address' | 'area' | 'county' | 'township'
>

/** Who reports it from which record, and when. */
export interface Source {
  origin: ClueOrigin
  where: Whereabouts
  by: Pick<Person, '_id' | 'name'>
  at: Instant
}

/** The clue of one matter of one record, the same each time. */
export const clueIdOf = (
  recordId: Id,
  { specialty, matter }: Pick<Suspicion, 'specialty' | 'matter'>,
): Id => derivedId(recordId, `${specialty ?? ''} ${matter}`)

export function clueOf(
  found: Suspicion,
  { origin, where, by, at }: Source,
  county: County,
): Omit<Clue, 'trail'> {
  const _id = clueIdOf(origin.id, found)
  const key = listKey(at, _id)
  const made = {
    _id,
    ...where,
    ...found,
    origin,
    reportedBy: by._id,
    reportedByName: by.name,
    reportedAt: at,
    listKey: key,
    queueKey: openQueueKey({ severity: found.severity, listKey: key }),
    status: 'reported' as const,
    handlings: [],
    waitsSince: at,
    pauses: [],
    ...firstAsked(county, { ...found, area: where.area }, at),
  }
  return { ...made, ...present(keptClock(made, clocksSetBy(county))) }
}
