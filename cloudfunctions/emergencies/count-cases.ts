import { responsibleOfficer } from '@domain/clues/routing'
import type { Cluster } from '@domain/emergencies/cluster'
import { spokenCluster } from '@domain/emergencies/cluster'
import { colleaguesOf, tellCluster } from '@domain/emergencies/tellings'
import {
  caseEntry,
  checkDay,
  watchedWith,
  type CaseEntry,
  type FoundCluster,
  type Watch,
} from '@domain/emergencies/watch'
import { derivedId } from '@domain/kernel/ids'
import { listKey } from '@domain/kernel/list-key'
import { pick } from '@domain/kernel/records'
import type { Instant } from '@domain/kernel/time'
import type { Facility } from '@domain/facilities/facility'
import { findCovered } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { centreOf } from './centre'

export interface CountedAnswer {
  /** What is to be verified now, in words. */
  clusters: { clusterId: string; words: string; isNew: boolean }[]
}

/** New cases of one day at one school. All rows of a school change its watch, so that none is looked at without another. */
export const countCases = command({
  action: 'caseCount.enter',
  input: caseEntry,

  async run({ input, actor, now, work }): Promise<CountedAnswer> {
    const school = await findCovered(work, actor, 'facilities', input.facilityId)
    checkDay(input, now)
    const watch = await work.find('watches', school._id)
    const { facilityId: _, ...row } = input
    const idOf = (place: number) => derivedId(input._id, `cluster ${place}`)
    const after = watchedWith(watch ?? { rows: [], told: [] }, row, now, idOf)

    work.add('caseCounts', countedAs(input, school, actor, now), { what: 'caseCount.entered' })
    keepWatch(work, school, watch, after)
    await tellFound(work, school, after.found, now)
    for (const { clusterId, cluster } of after.grown) await grow(work, clusterId, cluster)
    return {
      clusters: [
        ...after.found.map((each) => ({ ...each, isNew: true })),
        ...after.grown.map((each) => ({ ...each, isNew: false })),
      ].map(({ clusterId, cluster, isNew }) => ({
        ...{ clusterId, isNew },
        words: spokenCluster(cluster),
      })),
    }
  },
})

const whereOf = (school: Facility) => ({
  facilityName: school.name,
  ...pick(school, ['area', 'county', 'township']),
})

const countedAs = (
  entry: CaseEntry,
  school: Facility,
  { _id, name }: { _id: string; name: string },
  now: Instant,
) => ({
  ...entry,
  ...whereOf(school),
  ...{ countedBy: _id, countedByName: name, countedAt: now },
  listKey: listKey(entry.on, entry._id),
})

type Kept = Pick<Watch, 'rows' | 'told'>

function keepWatch(work: Work, { _id, area }: Facility, watch: Watch | undefined, after: Kept) {
  const { rows, told } = after
  if (watch) work.change('watches', watch, { rows, told }, { what: 'watch.changed' })
  else work.add('watches', { _id, area, rows, told }, { what: 'watch.begun' })
}

interface Found {
  clusterId: string
  cluster: Cluster
}

/** The centre's people and the officer for schools there hear of it once. */
async function tellFound(
  work: Work,
  school: Facility,
  found: readonly Found[],
  now: Instant,
): Promise<void> {
  if (found.length === 0) return
  const people = await centreOf(work, school.township)
  const county = await work.find('counties', school.county)
  const officer = county && responsibleOfficer(county, { ...school, specialty: 'schoolHealth' })
  const colleagues = colleaguesOf(people, {}).map(({ _id }) => _id)
  const to = [...new Set([...colleagues, ...(officer ? [officer] : [])])]
  for (const { clusterId, cluster } of found) {
    const kept = keptCluster(clusterId, cluster, school, now)
    work.add('clusters', kept, { what: 'cluster.found', tell: tellCluster(kept, to) })
  }
}

const keptCluster = (
  _id: string,
  { group, rule, shared, from, to, count }: Cluster,
  school: Facility,
  now: Instant,
): Omit<FoundCluster, 'trail'> => ({
  ...{ _id, facilityId: school._id, ...whereOf(school), group, rule, shared, from, to, count },
  ...{ foundAt: now, status: 'found', listKey: listKey(now, _id) },
})

async function grow(work: Work, clusterId: string, cluster: Cluster): Promise<void> {
  const kept = await work.find('clusters', clusterId)
  if (kept)
    work.change('clusters', kept, pick(cluster, ['rule', 'shared', 'from', 'to', 'count']), {
      what: 'cluster.grown',
    })
}
