// What a school is watched by: the case counts of the last days, and which clusters were told already. A cluster that shares
// a row with one that was told is the same: it grows and is not told again.

import { id } from '../kernel/ids'
import { problem } from '../kernel/problems'
import { addDays, day, dayOf, instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'
import { caseCount, clustersIn, pupilGroup, type CaseCount, type Cluster } from './cluster'

/** Ours: what is told of a day before these is kept and no longer watched. */
export const WATCHED_DAYS = 14
/** So many rows of one school; older ones are kept, and no longer watched. */
const MOST_ROWS = 300

/** As it is entered. */
export const caseEntry = caseCount.extend({
  _id: id,
  facilityId: id,
  newCaseCount: int().min(1).max(10_000),
})
export type CaseEntry = Infer<typeof caseEntry>

const where = { facilityName: string(), area: string(), county: string(), township: string() }

export const countedCases = caseEntry.extend({
  ...where,
  countedBy: id,
  countedByName: string(),
  countedAt: instant,
  /** Sorts by day, unique. */
  listKey: string(),
  trail: trailHead,
})
export type CountedCases = Infer<typeof countedCases>

/** Its id is the school's. */
export const watch = object({
  _id: id,
  area: string(),
  rows: array(caseCount),
  told: array(object({ clusterId: id, rowIds: array(string()) })),
  trail: trailHead,
})
export type Watch = Infer<typeof watch>

/** To be verified at once; reported as an emergency; or looked into, and none. */
export const clusterStatus = oneOf(['found', 'reported', 'ruledOut'])

/** A cluster that somebody has to verify. */
export const foundCluster = object({
  _id: id,
  facilityId: id,
  ...where,
  group: pupilGroup,
  rule: oneOf(['oneDay', 'threeDays']),
  shared: array(object({ kind: oneOf(['symptom', 'meal', 'water']), name: string() })),
  from: day,
  to: day,
  count: int(),
  foundAt: instant,
  status: clusterStatus,
  emergencyId: id.optional(),
  /** Why it is none. */
  words: string().optional(),
  closedBy: id.optional(),
  closedByName: string().optional(),
  closedAt: instant.optional(),
  listKey: string(),
  trail: trailHead,
})
export type FoundCluster = Infer<typeof foundCluster>

type Watching = Pick<Watch, 'rows' | 'told'>

interface Watched extends Watching {
  /** Not told yet; the id is that of the row which completed it. */
  found: { clusterId: string; cluster: Cluster }[]
  /** Told before, and larger now. */
  grown: { clusterId: string; cluster: Cluster }[]
}

/** Problem invalidInput, for a day that has not come. */
export function checkDay({ on }: Pick<CaseEntry, 'on'>, now: Instant): void {
  if (on > dayOf(now)) throw problem('invalidInput', { field: '发病日期', reason: '不能晚于今天' })
}

/** What there is to verify once a row is entered; `idOf` names the first, the second … cluster that it completes. */
export function watchedWith(
  { rows, told }: Watching,
  row: CaseCount,
  now: Instant,
  idOf: (place: number) => string,
): Watched {
  const since = addDays(dayOf(now), -WATCHED_DAYS)
  const kept = [...rows, row].filter(({ on }) => on >= since).slice(-MOST_ROWS)
  const watched: Watched = { rows: kept, told: [...told], found: [], grown: [] }
  for (const cluster of clustersIn(kept).filter(({ rowIds }) => rowIds.includes(row._id)))
    take(watched, cluster, idOf)
  const ids = new Set(kept.map(({ _id }) => _id))
  return {
    ...watched,
    told: watched.told.filter(({ rowIds }) => rowIds.some((each) => ids.has(each))),
  }
}

function take(watched: Watched, cluster: Cluster, idOf: (place: number) => string): void {
  const { told, found, grown } = watched
  const same = told.find(({ rowIds }) => rowIds.some((each) => cluster.rowIds.includes(each)))
  const clusterId = same?.clusterId ?? idOf(found.length)
  const rowIds = [...new Set([...(same?.rowIds ?? []), ...cluster.rowIds])]
  watched.told = [...told.filter((each) => each !== same), { clusterId, rowIds }]
  if (!same) watched.found = [...found, { clusterId, cluster }]
  else if (!found.some((each) => each.clusterId === clusterId))
    watched.grown = [
      ...grown.filter((each) => each.clusterId !== clusterId),
      { clusterId, cluster },
    ]
}
