import { call } from '../../cloud'
import { pageOf } from '../../go'
import type { DraftKind } from './kind'
import {
  contentOf,
  OUTREACH_PHOTOS,
  type CorrectionWritten,
  type OutreachWritten,
} from './outreach-written'

const pages = {
  write: pageOf.outreachWriting,
  finish: pageOf.outreachFinish,
  record: pageOf.outreach,
}

export const outreach: DraftKind<OutreachWritten> = {
  name: '宣传记录',
  pages,
  send: ({ _id, content }, photosAt) =>
    call('outreach.submit', { ...contentOf(content), _id, photos: photosAt(OUTREACH_PHOTOS) }),
  needs: ({ facility }) => (facility ? [facility._id] : []),
}

export const outreachCorrection: DraftKind<CorrectionWritten> = {
  name: '宣传记录更正',
  // It has an id of its own: what became of it stands where it was finished.
  pages: { ...pages, record: pageOf.outreachFinish },
  send: ({ _id: requestId, content }, photosAt) =>
    call('outreach.correct', {
      ...contentOf(content),
      ...{ requestId, outreachId: content.outreachId, reason: content.reason.trim() },
      ...{ correctedBefore: content.correctedBefore, photos: photosAt(OUTREACH_PHOTOS) },
    }),
  needs: ({ facility }) => (facility ? [facility._id] : []),
}
