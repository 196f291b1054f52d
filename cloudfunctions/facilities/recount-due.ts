// After a county has set other rules, its facilities are due by them: page by page, each facility only where something
// changes. A portion and the place it ends at are one write, so that a run that is killed goes on where it was, and rules
// that are set meanwhile begin anew.

import type { County } from '@domain/clues/routing'
import type { Facility } from '@domain/facilities/facility'
import type { Instant } from '@domain/kernel/time'
import { rulesOf } from '@domain/patrols/county-rules'
import { recount } from '@domain/patrols/recount'
import { is } from '../kernel/cloud'
import { ownChecklists } from '../kernel/own-checklists'
import { perform, requestByItself } from '../kernel/perform'
import { store } from '../kernel/store'
import type { Work } from '../kernel/work'

/** As many as an environment has: one whose facilities cannot be counted does not hold up the others. */
const COUNTIES = 100
const READ_AT_ONCE = 100
/** Each is one write, and a patrol there waits for all of them. */
const WRITTEN_AT_ONCE = 20
/** The function is killed after a minute, of which telling people and sealing photos may have taken most. */
const WITHIN_MILLISECONDS = 5_000

/** How many portions were counted. */
export async function recountDue(now: Instant): Promise<number> {
  const until = performance.now() + WITHIN_MILLISECONDS
  const counties = await store.list('counties', {
    where: { recountAt: is.lte(now) },
    order: { recountAt: 'asc' },
    limit: COUNTIES,
  })
  let count = 0
  for (const county of counties) count += await recountCounty(county, now, until)
  return count
}

async function recountCounty(county: County, now: Instant, until: number): Promise<number> {
  let count = 0
  let known: County | undefined = county
  try {
    while (known?.recountAt && performance.now() < until) {
      await recountPortion(known, now)
      known = await store.find('counties', county._id)
      count += 1
    }
  } catch (error) {
    console.error(`The facilities of county ${county._id} could not be counted`, error)
  }
  return count
}

/** Known by the last entry of the county's trail, so that two runs at once do it once. */
async function recountPortion({ _id, trail }: County, now: Instant): Promise<void> {
  await perform(requestByItself('recount', `${_id}.${trail.seq}`, now), async (work) => {
    const county = await work.find('counties', _id)
    if (!county?.recountAt) return
    const recountAfter = await recountSome(work, county)
    const recountAt = recountAfter && county.recountAt
    work.change('counties', county, { recountAt, recountAfter }, { what: 'county.recounted' })
  })
}

/** The name key of the last facility looked at; undefined at the end. */
async function recountSome(work: Work, county: County): Promise<string | undefined> {
  const page = await nextFacilities(work, county)
  const own = await ownChecklists(work, county._id, county.checklists ?? [])
  let room = WRITTEN_AT_ONCE
  for (const facility of page) {
    const counted = recount(facility, rulesOf(county), own)
    if (!counted) continue
    work.change('facilities', facility, counted, { what: 'facility.recounted' })
    room -= 1
    if (room === 0) return facility.nameKey
  }
  return page.length === READ_AT_ONCE ? page.at(-1)?.nameKey : undefined
}

const nextFacilities = (work: Work, { _id, recountAfter }: County): Promise<Facility[]> =>
  work.list('facilities', {
    where: { county: _id, ...(recountAfter && { nameKey: is.gt(recountAfter) }) },
    order: { nameKey: 'asc' },
    limit: READ_AT_ONCE,
  })
