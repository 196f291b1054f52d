import { answersFor } from '@domain/clues/routing'
import type { Facility } from '@domain/facilities/facility'
import { specialtiesOf } from '@domain/facilities/kinds'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { dayOf, type Instant } from '@domain/kernel/time'
import { covers } from '@domain/people/permissions'
import { photosOfPatrol } from '@domain/patrols/report'
import { correctedPhotos } from '@domain/photos/corrected'
import { changeReport, type ChangeReport, type ChangeStatus } from '@domain/registry/change'
import { changeOf, checkChange, dividedFacts } from '@domain/registry/changing'
import { onlyFacts } from '@domain/registry/facts'
import { changedFacility } from '@domain/registry/registered'
import { tellProposed } from '@domain/registry/tellings'
import { findCovered } from '../kernel/find-covered'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'
import { countyAsks } from '../kernel/county-asks'

export interface ReportedChange {
  changeId: Id
  status: ChangeStatus
}

/** What counts at once is registered with it; for the rest the agency is told. */
export const changeFacility = command({
  action: 'facility.change',
  input: changeReport,

  async run({ input, actor, now, clockLag, work }): Promise<ReportedChange> {
    const facility = await findCovered(work, actor, 'facilities', input.facilityId)
    if (input.after.area && !covers(actor, { area: input.after.area })) throw problem('notAllowed')
    refuseForeignPhotos(input.photos, actor)
    checkChange(input, facility, await isProven(work, input))

    const report = { ...input, photos: correctedPhotos(input.photos, { lag: clockLag, now }) }
    const change = changeOf(report, { facility, actor, now })
    const tell = await tellings(work, change, facility, now)
    work.add('changes', change, { what: `change.${change.status}`, tell })
    const { atOnce } = dividedFacts(facility, input.after)
    if (atOnce.length > 0) {
      const asked = await countyAsks(work, facility.county)
      const said = onlyFacts(input.after, atOnce)
      work.change('facilities', facility, changedFacility(facility, said, asked, dayOf(now)), {
        what: 'facility.changed',
      })
    }
    return { changeId: change._id, status: change.status }
  },
})

/** By its own photos, or by those of the patrol that found it so. */
async function isProven(work: Work, { photos, patrolId, facilityId }: ChangeReport) {
  if (photos.length > 0) return true
  const patrol = patrolId && (await work.find('patrols', patrolId))
  return Boolean(patrol && patrol.facilityId === facilityId && photosOfPatrol(patrol).length > 0)
}

async function tellings(
  work: Work,
  change: Parameters<typeof tellProposed>[0],
  facility: Facility,
  now: Instant,
) {
  if (change.status !== 'proposed') return []
  const county = await work.find('counties', facility.county)
  if (!county) throw problem('countyUnready')
  const [specialty] = specialtiesOf(facility)
  const asked = { area: facility.area, specialty, severity: 'ordinary' } as const
  return [tellProposed(change, answersFor(county, asked, now).personId)]
}
