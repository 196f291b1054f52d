import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import { foundOf, isEmergency, nextOf, placeOf, type InformationContent } from './word'

export const information: DraftKind<InformationContent> = {
  name: '信息',
  presses: isEmergency,
  pages: {
    write: pageOf.information,
    finish: pageOf.wordFinish,
    record: pageOf.informationReport,
  },
  send({ _id, content: { finding, looked, ...said } }, photosAt) {
    const photos = photosAt(placeOf.told)
    const { result } = finding
    const words = { place: said.place.trim(), words: said.words.trim() }
    const verification = looked &&
      result && {
        verification: { ...foundOf(finding, result), photos: photosAt(placeOf.found) },
        next: nextOf(finding, said.severity),
      }
    return call('informationReports.submit', { ...said, ...words, ...verification, _id, photos })
  },
}
