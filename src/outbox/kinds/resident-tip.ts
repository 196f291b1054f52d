import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import { PHOTOS, type ResidentTipContent } from './resident-tip-written'

/** The boxes go as they were closed when it was finished: sent again, it is the same request. */
export const residentTip: DraftKind<ResidentTipContent> = {
  name: '举报',
  pages: { write: pageOf.tipWriting, finish: pageOf.tipReceipt, record: pageOf.tipReceipt },
  send({ _id, content: { receiptCode: _code, county, receipt, ...said } }, photosAt, voice) {
    if (county === undefined || !receipt) throw new Error(`tip ${_id} is not finished`)
    const words = { place: said.place.trim(), words: said.words.trim() }
    const files = { photos: photosAt(PHOTOS), ...(voice && { voice }) }
    return call('tipOffs.submit', { ...said, ...words, _id, county, receipt, ...files })
  },
}
