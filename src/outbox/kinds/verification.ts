import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import { foundOf, isEmergency, nextOf, placeOf, type VerificationContent } from './word'

export const verification: DraftKind<VerificationContent> = {
  name: '核实情况',
  presses: isEmergency,
  pages: { write: pageOf.verification, finish: pageOf.wordFinish, record: pageOf.wordFinish },
  // What is looked into may itself still be on this phone.
  needs: ({ subjectId }) => [subjectId],
  send({ _id: requestId, content: { of, subjectId, severity, finding } }, photosAt) {
    const { result } = finding
    if (!result) throw new Error('nothing was found yet')
    const said = { ...foundOf(finding, result), photos: photosAt(placeOf.found) }
    const asked = { ...said, requestId, next: nextOf(finding, severity) }
    return of === 'tipOff'
      ? call('tipOffs.verify', { ...asked, tipOffId: subjectId })
      : call('informationReports.verify', { ...asked, informationReportId: subjectId })
  },
}
