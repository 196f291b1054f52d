import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import {
  foundOf,
  isEmergency,
  nextOf,
  placeOf,
  type SentVerification,
  type VerificationContent,
} from './word'

export const verification: DraftKind<VerificationContent> = {
  name: '核实情况',
  presses: isEmergency,
  pages: { write: pageOf.verification, finish: pageOf.wordFinish, record: pageOf.wordFinish },
  // What is looked into may itself still be on this phone.
  needs: ({ subjectId }) => [subjectId],
  async send(
    { _id: requestId, content: { of, subjectId, severity, finding } },
    photosAt,
  ): Promise<SentVerification> {
    const { result } = finding
    if (!result) throw new Error('nothing was found yet')
    const said = { ...foundOf(finding, result), photos: photosAt(placeOf.found) }
    const asked = { ...said, requestId, next: nextOf(finding, severity) }
    const { status } =
      of === 'tipOff'
        ? await call('tipOffs.verify', { ...asked, tipOffId: subjectId })
        : await call('informationReports.verify', { ...asked, informationReportId: subjectId })
    return { of, subjectId, status }
  },
}
