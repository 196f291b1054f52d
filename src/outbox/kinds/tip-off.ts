import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import { isEmergency, placeOf, type TipContent } from './word'

/** Who told it and the receipt code go as they were closed when they were typed: sent again, it is the same request. */
export const tipOff: DraftKind<TipContent> = {
  name: '投诉举报',
  presses: isEmergency,
  pages: { write: pageOf.tip, finish: pageOf.wordFinish, record: pageOf.tipOff },
  send({ _id, content: { receiptCode: _code, ...said } }, photosAt) {
    const words = { place: said.place.trim(), words: said.words.trim() }
    return call('tipOffs.enter', { ...said, ...words, _id, photos: photosAt(placeOf.told) })
  },
}
