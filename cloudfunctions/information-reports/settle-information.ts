import { nextStep, refuseDone } from '@domain/clues/from-word'
import type { WordStatus } from '@domain/clues/received-word'
import { tellAnswered } from '@domain/information-reports/tellings'
import { id, type Id } from '@domain/kernel/ids'
import { object } from '@domain/kernel/z'
import { command } from '../kernel/use-case'
import { findOfCentre } from '../kernel/find-covered'
import { takeStep } from '../kernel/words'

/** What was verified becomes a clue, or is closed with a reason. */
export const settleInformation = command({
  action: 'informationReport.handle',
  input: object({ requestId: id, informationReportId: id, next: nextStep }),

  async run({ input, actor, now, work }): Promise<{ status: WordStatus; clueId?: Id | undefined }> {
    const report = await findOfCentre(work, actor, 'informationReports', input.informationReportId)
    refuseDone(report, input.next.step === 'clue' ? 'becameClue' : 'closed')

    const changes = await takeStep(work, 'informationReports', report, input.next, { actor, now })
    const status = changes.status ?? report.status
    const tell = report.receivedBy === actor._id ? [] : [tellAnswered(report, changes)]
    work.change('informationReports', report, changes, {
      what: `informationReport.${status}`,
      tell,
    })
    return { status, clueId: changes.clueId }
  },
})
