import { nextStep, refuseDone, verified } from '@domain/clues/from-word'
import {
  verificationCorrected,
  verificationSaid,
  type WordStatus,
} from '@domain/clues/received-word'
import { tellAnswered } from '@domain/information-reports/tellings'
import { id, type Id } from '@domain/kernel/ids'
import { refuseForeignPhotos } from '../kernel/photos'
import { command } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { takeStep } from '../kernel/words'

export interface VerifiedWord {
  status: WordStatus
  clueId?: Id | undefined
}

/** What was found on looking into it; with `next` it becomes a clue or is closed at once. */
export const verifyInformation = command({
  action: 'informationReport.handle',
  input: verificationSaid.extend({
    requestId: id,
    informationReportId: id,
    next: nextStep.optional(),
  }),

  async run({ input, actor, now, clockLag, work }): Promise<VerifiedWord> {
    const { requestId: _requestId, informationReportId, next, ...said } = input
    const report = await findOfCentre(work, actor, 'informationReports', informationReportId)
    refuseDone(report, 'verified')
    refuseForeignPhotos(said.photos, actor)

    const found = verified(report, verificationCorrected(said, { lag: clockLag, now }), {
      actor,
      now,
    })
    const looked = { ...report, ...found }
    const changes = {
      ...found,
      ...(next && (await takeStep(work, 'informationReports', looked, next, { actor, now }))),
    }
    const status = changes.status ?? looked.status
    const tell = report.receivedBy === actor._id ? [] : [tellAnswered(report, changes)]
    work.change('informationReports', report, changes, {
      what: `informationReport.${status}`,
      tell,
    })
    return { status, clueId: changes.clueId }
  },
})
