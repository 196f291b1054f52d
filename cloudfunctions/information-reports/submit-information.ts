import { nextStep, verified, type NextStep } from '@domain/clues/from-word'
import {
  verificationCorrected,
  verificationSaid,
  wordCorrected,
  type VerificationSaid,
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
import type { Instant } from '@domain/kernel/time'
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
    if ((verification ?? next) && !mayDo(actor.role, 'informationReport.handle'))
      throw problem('notAllowed')
    refuseForeignPhotos([...said.photos, ...(verification?.photos ?? [])], actor)
    const acting = { actor, now }
    const received = informationReportOf(wordCorrected(said, { lag: clockLag, now }), acting)
    if (!isTheirs(actor, received)) throw problem('notAllowed')

    const found = verification && verificationCorrected(verification, { lag: clockLag, now })
    const report = await takenFurther(work, received, { found, next }, acting)
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

interface Further {
  found: VerificationSaid | undefined
  next: NextStep | undefined
}

/** As far as whoever sends it has come already. */
async function takenFurther(
  work: Work,
  received: Report,
  { found, next }: Further,
  acting: { actor: Person; now: Instant },
): Promise<Report> {
  const looked = found ? { ...received, ...verified(received, found, acting) } : received
  if (!next) return looked
  return { ...looked, ...(await takeStep(work, 'informationReports', looked, next, acting)) }
}

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
