import { nextStep, verified } from '@domain/clues/from-word'
import {
  verificationCorrected,
  verificationSaid,
  wordCorrected,
  type WordStatus,
} from '@domain/clues/received-word'
import {
  informationReportOf,
  informationSaid,
  type InformationReport,
} from '@domain/information-reports/information-report'
import { receiversOf, tellReceived } from '@domain/information-reports/tellings'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import { centreRoles } from '@domain/people/centre-staff'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { takeStep } from '../kernel/words'
import type { Work } from '../kernel/work'

export interface SubmittedInformation {
  informationReportId: Id
  status: WordStatus
  clueId?: Id | undefined
  /** How many people were told. */
  toldCount: number
}

type Report = Omit<InformationReport, 'trail'>

/** A coordinator may have looked into it already, and report a clue in one go. */
export const submitInformation = command({
  action: 'informationReport.submit',
  input: informationSaid.extend({
    verification: verificationSaid.optional(),
    next: nextStep.optional(),
  }),

  async run({ input, actor, now, clockLag, work }): Promise<SubmittedInformation> {
    const { verification, next, ...said } = input
    const looked = verification && verificationCorrected(verification, clockLag)
    if ((looked ?? next) && !mayDo(actor.role, 'informationReport.handle'))
      throw problem('notAllowed')
    refuseForeignPhotos([...said.photos, ...(looked?.photos ?? [])], actor)
    const acting = { actor, now }
    let report: Report = informationReportOf(wordCorrected(said, clockLag, now), acting)
    if (!isTheirs(actor, report)) throw problem('notAllowed')

    if (looked) report = { ...report, ...verified(report, looked, acting) }
    if (next)
      report = { ...report, ...(await takeStep(work, 'informationReports', report, next, acting)) }
    const told = report.status === 'received' ? await receivers(work, report) : []
    work.add('informationReports', report, {
      what: `informationReport.${report.status}`,
      tell: told.map((to) => tellReceived(report, to)),
    })
    return {
      informationReportId: report._id,
      status: report.status,
      clueId: report.clueId,
      toldCount: told.length,
    }
  },
})

/** A reporter of one village may hear of the next: it is the centre's all the same. */
const isTheirs = (actor: Person, report: Report): boolean =>
  covers(actor, report) || actor.township === report.township

const STAFF_OF_ONE_ROLE = 100

/** Where nobody is in service at the centre, whoever is on duty in the agency. */
async function receivers(work: Work, report: Report): Promise<Id[]> {
  const staff: Person[] = []
  for (const role of centreRoles) {
    const where = { township: report.township, role }
    staff.push(...(await work.list('people', { where, limit: STAFF_OF_ONE_ROLE })))
  }
  const found = receiversOf(report, staff)
  if (found.length > 0) return found
  const county = await work.find('counties', report.county)
  return county && county.dutyOfficerId !== report.receivedBy ? [county.dutyOfficerId] : []
}
