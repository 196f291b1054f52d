// What becomes of an emergency by what is added. Facts may come twice and in any order: the first verification and the
// latest answer count, every telling is kept once (docs/decisions/0032).

import { canonical } from '../kernel/hash'
import type { PhoneClock } from '../kernel/phone-clock'
import type { Instant } from '../kernel/time'
import type { Person } from '../people/person'
import { correctedPhotos } from '../photos/corrected'
import type { PhotoRef } from '../photos/photo'
import { placeQuestions } from './asked'
import { clocksOf, type ToldOf } from './clocks'
import type { Emergency, EmergencyMore, EmergencyStatus, KeptTelling } from './emergency'
import { instantOf, type Stamp } from './stamp'

/** What grows; the rest of an emergency stays as it was reported. */
type Growing = Pick<
  Emergency,
  | 'kind'
  | 'facilityId'
  | 'facilityName'
  | 'foundAt'
  | 'verifiedAt'
  | 'verified'
  | 'answers'
  | 'tellings'
  | 'ruledOut'
  | 'photos'
>

/** Who says it, and by which clock. */
export interface Said extends PhoneClock {
  by: Pick<Person, '_id' | 'name'>
}

export function grown<Of extends Growing>(
  emergency: Of,
  more: Omit<EmergencyMore, 'emergencyId'>,
  said: Said,
): Of & { status: EmergencyStatus } {
  const next = {
    ...emergency,
    ...verifiedBy(emergency, more.verified, said),
    ...ruledOutBy(emergency, more.ruledOut, said),
    answers: { ...emergency.answers, ...newer(emergency.answers, more, said) },
    tellings: withTelling(emergency.tellings, more, said),
    photos: withPhotos(emergency.photos, correctedPhotos(more.photos, said)),
  }
  return { ...next, facilityName: placeOf(next), status: statusOf(next) }
}

const SHOWN_LETTERS = 60

/** Of a registered facility its name; else as it is said best by now. */
function placeOf({ facilityId, facilityName, answers }: Growing): string {
  const [said] = placeQuestions.flatMap((each) => answers[each]?.value ?? [])
  if (facilityId || typeof said !== 'string') return facilityName
  return said.slice(0, SHOWN_LETTERS)
}

/** Nobody is told any more of what is none; else it is open until everybody was. */
export function statusOf(emergency: ToldOf & Pick<Growing, 'ruledOut'>): EmergencyStatus {
  if (emergency.ruledOut) return 'ruledOut'
  const clocks = clocksOf(emergency, emergency.foundAt)
  return clocks.every(({ toldAt }) => toldAt !== undefined) ? 'told' : 'reported'
}

const person = ({ by }: Said) => ({ by: by._id, byName: by.name })

/** Which of two facts of one instant counts must not hang on which comes first. */
const isBefore = <Fact extends object>(
  one: Fact & { at: Instant },
  other: Fact & { at: Instant },
) => one.at < other.at || (one.at === other.at && canonical(one) < canonical(other))

function verifiedBy(
  { verifiedAt, verified }: Growing,
  stamped: Stamp | undefined,
  said: Said,
): Partial<Growing> {
  if (!stamped) return {}
  const own = { ...person(said), source: stamped.source }
  const at = instantOf(stamped, said)
  const stays = verifiedAt && verified && isBefore({ ...verified, at: verifiedAt }, { ...own, at })
  return stays ? {} : { verifiedAt: at, verified: own }
}

function ruledOutBy(
  { ruledOut }: Growing,
  given: EmergencyMore['ruledOut'],
  said: Said,
): Partial<Growing> {
  if (!given) return {}
  const at = instantOf(given.at, said)
  const own = { ...person(said), at, words: given.words }
  return ruledOut && isBefore(ruledOut, own) ? {} : { ruledOut: own }
}

type Answers = Emergency['answers']

function newer(
  kept: Answers,
  { answers = {}, answered }: Pick<EmergencyMore, 'answers' | 'answered'>,
  said: Said,
): Answers {
  if (!answered) return {}
  const at = instantOf(answered, said)
  const given = Object.entries(answers).map(
    ([question, value]) => [question, { value, at }] as const,
  )
  return Object.fromEntries(
    given.filter(([question, own]) => {
      const before = kept[question]
      return !before || isBefore(before, own)
    }),
  )
}

function withTelling(
  kept: readonly KeptTelling[],
  { _id, telling }: Pick<EmergencyMore, '_id' | 'telling'>,
  said: Said,
): KeptTelling[] {
  if (!telling || kept.some((each) => each._id === _id)) return [...kept]
  const { at, ...rest } = telling
  const own = { _id, ...rest, at: instantOf(at, said), source: at.source }
  return inOrder([...kept, { ...own, ...person(said) }])
}

export const inOrder = (tellings: readonly KeptTelling[]): KeptTelling[] =>
  [...tellings].sort((one, other) => (isBefore(one, other) ? -1 : 1))

const withPhotos = (kept: readonly PhotoRef[], added: readonly PhotoRef[]): PhotoRef[] =>
  [...new Map([...kept, ...added].map((each) => [each.fileId, each])).values()].sort((one, other) =>
    one.fileId < other.fileId ? -1 : 1,
  )
