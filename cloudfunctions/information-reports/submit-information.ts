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
import { tellReceived } from '@domain/information-reports/tellings'
import type { Id } from '@domain/kernel/ids'
import { problem } from '@domain/kernel/problems'
import type { Instant } from '@domain/kernel/time'
import { covers, mayDo } from '@domain/people/permissions'
import type { Person } from '@domain/people/person'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { receivers, takeStep } from '../kernel/words'
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
    if (!maySend(actor, input)) throw problem('notAllowed')
    refuseForeignPhotos([...said.photos, ...(verification?.photos ?? [])], actor)
    const acting = { actor, now }
    const received = informationReportOf(wordCorrected(said, { lag: clockLag, now }), acting)
    if (!isTheirs(actor, received)) throw problem('notAllowed')

    const found = verification && verificationCorrected(verification, { lag: clockLag, now })
    const report = await takenFurther(work, received, { found, next }, acting)
    const told = report.status === 'received' ? await receivers(work, report, now) : []
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

/** A reporter passes it and takes no further step. */
const maySend = (
  { role }: Person,
  { verification, next }: { verification?: unknown; next?: unknown },
) => (verification === undefined && next === undefined) || mayDo(role, 'informationReport.handle')

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
