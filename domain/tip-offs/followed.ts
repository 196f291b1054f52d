// What whoever has the receipt code reads of a tip: nothing of who handles it, of clues or of cases.

import type { Clue } from '../clues/clue'
import { concernOf } from '../clues/concerns'
import type { Instant } from '../kernel/time'
import type { Rating, TipAnswer } from './answer'
import { beyondOf } from './beyond'
import { isOpenToMessages, mayAskAgain, mayRate } from './informant-acts'
import { PHOTOS_WRITTEN, photosWritten } from './messages'
import { overSince, publicStateOf, type PublicState } from './public-state'
import type { TipOff } from './tip-off'

export interface FollowedTip {
  tipOffId: string
  matter: string
  place: string
  words: string
  /** What else was sent, as far as it was. */
  said: Pick<TipOff, 'placeArea' | 'happenedOn' | 'illness'> & {
    photoCount: number
    voiceSeconds?: number
  }
  state: PublicState
  submittedAt: Instant
  /** By when the agency owes the next word; absent once it has said the last. */
  dueAt?: Instant
  acceptedAt?: Instant
  declined?: { words: string; at: Instant; responsible?: string; phone?: string }
  answer?: Omit<TipAnswer, 'byName'>
  rating?: Rating
  reopenedAt?: Instant
  /** Since when what was told at the counter is done with. */
  overAt?: Instant
  messages: { fromMe: boolean; words: string; photoCount?: number; at: Instant }[]
  /** How many more can be sent with messages. */
  photosLeft: number
  may: { write: boolean; rate: boolean; askAgain: boolean }
}

/** `main` is what it was joined to; `clue` what it went on as, where it was told at the counter. */
export function followedOf(tip: TipOff, main: TipOff = tip, clue?: Clue): FollowedTip {
  const { declined, answer, dueAt, acceptedAt } = main
  const overAt = overSince(main, clue)
  return {
    ...{ tipOffId: tip._id, place: tip.place, words: tip.words, submittedAt: tip.receivedAt },
    matter: tip.beyond ? beyondOf(tip.beyond).name : concernOf(tip.concern).name,
    said: saidIn(tip),
    state: overAt ? 'over' : publicStateOf(tip.status, main.status),
    ...(overAt && { overAt }),
    ...(dueAt && { dueAt }),
    ...(acceptedAt && { acceptedAt }),
    ...(declined && { declined: declinedAs(declined, tip) }),
    ...(answer && { answer: { kind: answer.kind, words: answer.words, at: answer.at } }),
    ...(tip.rating && { rating: tip.rating }),
    ...(tip.reopenedAt && { reopenedAt: tip.reopenedAt }),
    messages: (tip.messages ?? []).map(({ from, words, photos, at }) => ({
      ...{ fromMe: from === 'informant', words, at },
      ...(photos && { photoCount: photos.length }),
    })),
    photosLeft: PHOTOS_WRITTEN - photosWritten(tip.messages).length,
    may: {
      ...{ write: isOpenToMessages(main), rate: mayRate(tip, main) },
      askAgain: mayAskAgain(tip, main),
    },
  }
}

const saidIn = ({
  placeArea,
  happenedOn,
  illness,
  photos,
  voice,
}: TipOff): FollowedTip['said'] => ({
  ...(placeArea && { placeArea }),
  ...(happenedOn && { happenedOn }),
  ...(illness && { illness }),
  photoCount: photos.length,
  ...(voice && { voiceSeconds: voice.seconds }),
})

function declinedAs({ words, at }: NonNullable<TipOff['declined']>, { beyond }: TipOff) {
  if (!beyond) return { words, at }
  const { responsible, phone } = beyondOf(beyond)
  return { words, at, responsible, phone }
}
