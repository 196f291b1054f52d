import { notOurs } from '@domain/checklists'
import type { AuthorityKind } from '@domain/clues/authority'
import { noticeOf } from '@domain/clues/authority-notice'
import { cluesOf, findsSomething, suspicionsOf } from '@domain/clues/from-patrol'
import type { County } from '@domain/clues/routing'
import { tellReported } from '@domain/clues/tellings'
import type { Facility } from '@domain/facilities/facility'
import { problem } from '@domain/kernel/problems'
import { frequenciesFor, rulesOf } from '@domain/patrols/county-rules'
import { patrolReport, type PatrolReport } from '@domain/patrols/patrol'
import {
  checkCompanion,
  checkReport,
  corrected,
  isTimeDoubtful,
  foundThere,
  judgeAll,
  patrolOf,
  photosOf,
} from '@domain/patrols/report'
import { afterVisit } from '@domain/patrols/visit'
import { findCovered } from '../kernel/find-covered'
import { ownChecklists } from '../kernel/own-checklists'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import type { Work } from '../kernel/work'

export interface SubmittedPatrol {
  patrolId: string
  failedCount: number
  clues: { clueId: string; matterName: string }[]
  /** Prepared for an authority beside health, where it is to be told. */
  notice?: { noticeId: string; authority: AuthorityKind }
}

export const submitPatrol = command({
  action: 'patrol.submit',
  input: patrolReport,

  async run({ input, actor, now, clockLag, work }): Promise<SubmittedPatrol> {
    const registered = await findCovered(work, actor, 'facilities', input.facilityId)
    const clock = { lag: clockLag, now }
    const report = corrected(input, clock)
    checkCompanion(report, actor)
    checkReport(report, registered)
    const county = report.found && (await work.find('counties', registered.county))
    const facility = await asFound(work, foundThere(registered, report), county)
    refuseForeignPhotos(photosOf(report), actor)

    const judged = judgeAll(report, facility, await answeredOwn(work, registered, report))
    const doubtful = isTimeDoubtful(input, clock)
    const patrol = patrolOf(report, { facility, judged, actor, ...clock, doubtful })
    const clues = findsSomething(patrol)
      ? cluesOf(patrol, facility, county ?? (await countyOf(work, facility)))
      : []
    const clueIds = clues.map(({ _id }) => _id)

    work.add('patrols', { ...patrol, clueIds }, { what: 'patrol.submitted' })
    work.change('facilities', registered, afterVisit(facility, patrol), {
      what: 'facility.patrolled',
    })
    for (const clue of clues)
      work.add('clues', clue, { what: 'clue.reported', tell: [tellReported(clue)] })

    const notice = noticeOf(patrol, facility, suspicionsOf(patrol, facility))
    if (notice) work.add('authorityNotices', notice, { what: 'authorityNotice.prepared' })

    return {
      patrolId: patrol._id,
      failedCount: patrol.failedCount,
      clues: clues.map(({ _id: clueId, matterName }) => ({ clueId, matterName })),
      ...(notice && { notice: { noticeId: notice._id, authority: notice.authority } }),
    }
  },
})

/** The county's own checklists that were answered, offered still or not. */
const answeredOwn = (work: Work, { county }: Facility, { checklists }: PatrolReport) =>
  ownChecklists(
    work,
    county,
    notOurs(checklists.map(({ checklistId: id, version }) => ({ id, version }))),
  )

/** What was found there may decide how often the facility is patrolled. */
async function asFound(
  work: Work,
  facility: Facility,
  county: County | undefined,
): Promise<Facility> {
  if (!county) return facility
  const own = await ownChecklists(work, county._id, county.checklists ?? [])
  return { ...facility, frequencies: frequenciesFor(facility, rulesOf(county), own) }
}

/** A finding that nobody would be told of is not taken. */
async function countyOf(work: Work, { county }: Facility): Promise<County> {
  const found = await work.find('counties', county)
  if (!found) throw problem('countyUnready')
  return found
}
