import { answersFor } from '@domain/clues/routing'
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
import { staffOf } from '../kernel/centre'
import { findOfCentre } from '../kernel/find-covered'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

export interface CountedAnswer {
  /** What is to be verified now, in words. */
  clusters: { clusterId: string; words: string; isNew: boolean }[]
}

/** New cases of one day at one school. All rows of a school change its watch, so that none is looked at without another. */
export const countCases = command({
  action: 'caseCount.enter',
  input: caseEntry,

  async run({ input, actor, now, work }): Promise<CountedAnswer> {
    const school = await findOfCentre(work, actor, 'facilities', input.facilityId)
    checkDay(input, now)
    const watch = await work.find('watches', school._id)
    const { facilityId: _, ...row } = input
    const idOf = (place: number) => derivedId(input._id, `cluster ${place}`)
    const after = watchedWith(watch ?? { rows: [], told: [] }, row, now, idOf)

    work.add('caseCounts', countedAs(input, school, actor, now), { what: 'caseCount.entered' })
    keepWatch(work, school, watch, after)
    const grown = await keptBefore(work, after.grown)
    const told = [...after.found, ...grown.filter(isRuledOut)]
    const to = told.length > 0 ? await receiversAt(work, school, now) : []
    for (const each of after.found) addFound(work, each, school, { to, now })
    for (const each of grown) grow(work, each, isRuledOut(each) ? to : [])
    return {
      clusters: [
        ...told.map((each) => answerOf(each, true)),
        ...grown.filter((each) => !isRuledOut(each)).map((each) => answerOf(each, false)),
      ],
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

const answerOf = ({ clusterId, cluster }: Found, isNew: boolean) => ({
  ...{ clusterId, isNew },
  words: spokenCluster(cluster),
})

/** The centre's people and the officer for schools there. */
async function receiversAt(work: Work, school: Facility, now: Instant): Promise<string[]> {
  const people = await staffOf(work, school.township)
  const county = await work.find('counties', school.county)
  const asked = { area: school.area, specialty: 'schoolHealth', severity: 'emergency' } as const
  const officer = county && answersFor(county, asked, now).personId
  const colleagues = colleaguesOf(people, {}).map(({ _id }) => _id)
  return [...new Set([...colleagues, ...(officer ? [officer] : [])])]
}

function addFound(
  work: Work,
  { clusterId, cluster }: Found,
  school: Facility,
  { to, now }: { to: readonly string[]; now: Instant },
): void {
  const kept = keptCluster(clusterId, cluster, school, now)
  work.add('clusters', kept, { what: 'cluster.found', tell: tellCluster(kept, to) })
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

interface Grown extends Found {
  kept: FoundCluster | undefined
}

async function keptBefore(work: Work, found: readonly Found[]): Promise<Grown[]> {
  const grown: Grown[] = []
  for (const each of found)
    grown.push({ ...each, kept: await work.find('clusters', each.clusterId) })
  return grown
}

const isRuledOut = ({ kept }: Grown): boolean => kept?.status === 'ruledOut'

/** What was looked into and none is to be verified anew once more pupils fall ill. */
const REOPENED = {
  status: 'found',
  ...{ words: undefined, closedBy: undefined, closedByName: undefined, closedAt: undefined },
} as const

function grow(work: Work, found: Grown, to: readonly string[]): void {
  const { kept, cluster } = found
  if (!kept) return
  const grown = pick(cluster, ['rule', 'shared', 'from', 'to', 'count'])
  const next = isRuledOut(found) ? { ...grown, ...REOPENED } : grown
  const tell = tellCluster({ ...kept, ...grown }, to)
  work.change('clusters', kept, next, { what: 'cluster.grown', tell })
}
