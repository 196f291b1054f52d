// A photo or the voice that a resident sent with a tip, taken out of their hands: the storage keeps whose WeChat uploaded a
// file, and a photo says where it was taken (docs/decisions/0046).

import { hashOf, hash, type Hash } from '../kernel/hash'
import { id, type Id } from '../kernel/ids'
import { instant, type Instant } from '../kernel/time'
import { trailHead } from '../kernel/trail'
import { array, enum as oneOf, int, object, string, type infer as Infer } from '../kernel/z'
import { photosOfWord } from '../clues/received-word'
import { photoRef, sealState, type PhotoRef } from '../photos/photo'
import type { Person } from '../people/person'
import { look } from './informant'
import type { TipOff } from './tip-off'
import { photosWritten } from './messages'
import { isResidents } from './whose'

/** A copy on which somebody of the agency painted over faces and plates. */
const blurred = object({ photo: photoRef, by: id, byName: string(), at: instant })

export const tipFile = object({
  /** The hash of the tip's and the file's id. */
  _id: hash,
  tipOffId: id,
  area: string(),
  /** As the tip refers to it: where the resident had uploaded it. */
  fileId: string(),
  kind: oneOf(['photo', 'voice']),
  /** `waiting` until a picture is made of what was kept. */
  state: sealState,
  /** What the tip says of its content, and what was found where that was another. */
  sha256: hash,
  foundSha256: hash.optional(),
  keptAt: instant,
  /** Where the original lies, encrypted; absent where there was none. */
  originalFileId: string().optional(),
  /** Of the key of the environment that closed the original's own key. */
  keyId: string().optional(),
  nonce: string().optional(),
  content: string().optional(),
  tag: string().optional(),
  /** Drawn anew, without what a camera writes beside a picture; of a voice, itself. */
  shownFileId: string().optional(),
  /** How often it was begun to be drawn. */
  tryCount: int().optional(),
  blurred: blurred.optional(),
  looks: array(look).optional(),
  /** Since when nobody can open its key, though the environment's is there: it was altered. */
  unreadableAt: instant.optional(),
  sealAt: instant.optional(),
  trail: trailHead,
})
export type TipFile = Infer<typeof tipFile>

export const tipFileId = (tipOffId: Id, fileId: string): Hash => hashOf([tipOffId, fileId])

/** The photos of a tip but those that a resident sent: of those there are tip files. */
export const photosOfTip = (tip: TipOff): PhotoRef[] =>
  isResidents(tip) ? (tip.verification?.photos ?? []) : photosOfWord(tip)

export interface Sent {
  fileId: string
  kind: TipFile['kind']
  sha256: Hash
}

/** All that a resident photographed: with the tip, then with each message. */
export const photosSent = ({
  photos,
  messages,
}: Pick<TipOff, 'photos' | 'messages'>): readonly PhotoRef[] => [
  ...photos,
  ...photosWritten(messages),
]

/** When the last of it came. */
export const lastSentAt = ({
  receivedAt,
  messages = [],
}: Pick<TipOff, 'receivedAt' | 'messages'>): Instant =>
  [...messages].reverse().find(({ photos }) => photos)?.at ?? receivedAt

export type SentWith = Pick<TipOff, 'photos' | 'voice' | 'messages'>

export const filesOf = ({ voice, ...sent }: SentWith): Sent[] => [
  ...photosSent(sent).map(({ fileId, sha256 }) => ({ fileId, sha256, kind: 'photo' as const })),
  ...(voice ? [{ fileId: voice.fileId, sha256: voice.sha256, kind: 'voice' as const }] : []),
]

/** Where something lies that shows who sent it: the original, and of a voice what is played, since everybody knows whose it is. */
export const tellingFiles = ({ kind, originalFileId, shownFileId }: TipFile): string[] =>
  [originalFileId, kind === 'voice' ? shownFileId : undefined].filter((each) => each !== undefined)

/** What others see from now on; it is sealed like any photo of a record. */
export const blurredBy = (
  photo: PhotoRef,
  { _id: by, name: byName }: Pick<Person, '_id' | 'name'>,
  at: Instant,
) => ({ blurred: { photo, by, byName, at }, sealAt: at }) satisfies Partial<TipFile>

/** A picture that was begun so often and never made ends the function each time. */
export const DRAWN_AT_MOST = 2
