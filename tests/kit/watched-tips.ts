// A resident's tip of every kind, and everybody who might look at it. What each tip says carries its own marks, so that a test
// sees in an answer what of which tip somebody was told.

import { hashOfBytes } from '@domain/kernel/hash'
import type { Instant } from '@domain/kernel/time'
import type { County } from '@domain/clues/routing'
import type { Person } from '@domain/people/person'
import type { PhotoRef } from '@domain/photos/photo'
import { blurredBy, tipFileId, type TipFile } from '@domain/tip-offs/tip-file'
import type { TipOff } from '@domain/tip-offs/tip-off'
import { sealedApart } from '../../cloudfunctions/kernel/informants'
import { localOptions } from '../../scripts/local-options'
import type { TestCloud } from './cloud'
import { aCounty } from './counties'
import { aPhoto } from './patrols'
import { anId, aPerson } from './people'
import { aReward, REWARDED } from './rewards'
import { areaCalled } from './watched-clues'
import { aReceiptCode, aResidentTipOff, aTipOff, aVerification, sealKey } from './words'

export const tipKinds = [
  'quarantined',
  'submitted',
  'accepted',
  'with a centre',
  'clue',
  'joined',
  'closed',
  'reward claimed',
  'at the counter',
] as const
export type TipKind = (typeof tipKinds)[number]

/** L place · W words · K what a coordinator found · M messages · A the answer · F what was uploaded · B painted over · N who told. */
export type TipMark = 'L' | 'W' | 'K' | 'M' | 'A' | 'F' | 'B' | 'N' | 'O'

export interface WatchedTips {
  county: County
  tips: Record<TipKind, TipOff>
  codes: Record<TipKind, string>
  /** Of what there is of each: which a tip has not cannot be told. */
  marks: Record<TipKind, Partial<Record<TipMark, string>>>
  people: Record<string, Person | undefined>
}

const VILLAGE = areaCalled('the village')

/** “officer of the county”; nobody where nobody is signed in. */
function personCalled(called: string): Person | undefined {
  const [role = '', ...words] = called.split(' ')
  if (role === 'nobody' || role === 'informant') return undefined
  const of = words.join(' ').replace(/^of /, '')
  const area = areaCalled(/^who /.test(of) ? 'the township' : of)
  const isCounty = of === 'who leads' || of === 'who was suspended'
  const suspended = of === 'who was suspended' && { status: 'suspended' as const }
  return aPerson(role as Person['role'], {
    ...{ area: isCounty ? areaCalled('the county') : area, name: called.slice(0, 20) },
    ...suspended,
  })
}

const stored = (path: string) => `cloud://${localOptions.envId}.6c6f-${localOptions.envId}/${path}`

/** Stores all of it. */
export async function watchTips(
  cloud: TestCloud,
  called: readonly string[],
  now: Instant,
): Promise<WatchedTips> {
  sealKey()
  const people = Object.fromEntries(called.map((each) => [each, personCalled(each)]))
  cloud.put('people', ...Object.values(people).filter((each) => each !== undefined))
  const officer = people['officer of the county']!
  const asked = people['coordinator who was asked to verify']!
  const county = aCounty({
    ...{ dutyOfficerId: officer._id, leaderId: people['officer who leads']!._id },
    rewards: { kinds: [REWARDED], claimDays: 60 },
  })
  cloud.put('counties', county)

  const found = { ...aVerification, verifiedBy: asked._id, verifiedByName: asked.name }
  const entered = { verifiedAt: now, enteredAt: now }
  const verification = (words: string) => ({ ...found, ...entered, words })
  const passed = {
    ...{ status: 'verified' as const, area: VILLAGE, township: VILLAGE.slice(0, 9) },
    ...{ verifierId: asked._id, verifierName: asked.name },
  }
  const answer = (words: string) => ({ kind: 'penalised' as const, words, at: now, byName: '王' })
  const becomes = (kind: TipKind, nth: number, mainId: string): Partial<TipOff> => {
    const found = { verification: verification(`核实到${nth}号`) }
    const closed = { status: 'closed' as const, answer: answer(`答复的话${nth}号`) }
    const all: Record<TipKind, Partial<TipOff>> = {
      quarantined: { status: 'quarantined' },
      submitted: {},
      accepted: { status: 'accepted', acceptedBy: officer._id, ...found, joinedCount: 1 },
      'with a centre': { ...passed, ...found },
      clue: { status: 'becameClue', clueId: anId() },
      joined: { status: 'joined', joinedTo: mainId },
      closed,
      'reward claimed': closed,
      'at the counter': { status: 'verified', ...found },
    }
    return all[kind]
  }

  const ids = Object.fromEntries(tipKinds.map((kind) => [kind, anId()])) as Record<TipKind, string>
  const codes = Object.fromEntries(tipKinds.map((kind) => [kind, aReceiptCode()])) as typeof ids
  const marks = {} as WatchedTips['marks']
  const tips = {} as WatchedTips['tips']
  for (const [nth, kind] of tipKinds.entries()) {
    const _id = ids[kind]
    const isCounter = kind === 'at the counter'
    const [place, words, message] = [`地点${nth}号`, `说的事${nth}号`, `留言${nth}号`]
    const token = `${nth}mark${_id.slice(-6)}`
    const photo = { ...aPhoto({ _id }), fileId: stored(`tips/${_id}/f${token}.jpg`) }
    const said = {
      ...(await begun(kind, { _id, place, words, photo })),
      ...becomes(kind, nth, ids.accepted),
    }
    const messages = [{ _id: anId(), from: 'informant' as const, words: message, at: now }]
    const tip: TipOff = { ...said, ...(!isCounter && { messages }) }
    cloud.put('tipOffs', tip)
    const who = { name: `举报的人${nth}号`, phone: `1390000000${nth}` }
    const sealed = sealedApart(who, tip, now)
    cloud.put('informants', { ...sealed, trail: { seq: 1, hash: '0'.repeat(64) } })
    const painted = !isCounter && (await keepFile(tip, photo, token))
    tips[kind] = tip
    marks[kind] = {
      ...{ L: place, W: words, N: who.name },
      ...(tip.verification && { K: tip.verification.words }),
      ...(tip.answer && { A: tip.answer.words }),
      ...(painted && { M: message, F: `f${token}`, B: painted, O: `o${token}` }),
    }
  }
  const claimed = tips['reward claimed']
  cloud.put('rewards', { ...aReward(claimed, { at: now, grantedAt: now }), status: 'claimed' })
  return { county, tips, codes, marks, people }

  async function begun(
    kind: TipKind,
    said: { _id: string; place: string; words: string; photo: PhotoRef },
  ): Promise<TipOff> {
    const { photo, ...told } = said
    const like = aResidentTipOff(county, {
      ...{ ...told, now, code: codes[kind], placeArea: VILLAGE, photos: [photo] },
      identity: 'confidential',
    })
    if (kind !== 'at the counter') return like
    const taker = people['coordinator who took it at the counter']!
    const { receiptHash } = like
    return { ...aTipOff(taker, { ...told, now, identity: 'named' }), receiptHash }
  }

  /** As the timer has kept it, with a copy that an officer has painted over. */
  async function keepFile(tip: TipOff, photo: PhotoRef, token: string): Promise<string> {
    const painted = `b${token}`
    const copy = {
      ...aPhoto(officer),
      fileId: stored(`photos/${officer._id}/202603/${painted}.jpg`),
    }
    const shownFileId = stored(`sealed/${tip._id}/f${token}.jpg`)
    for (const fileId of [shownFileId, copy.fileId]) {
      const path = fileId.replace(/^cloud:\/\/[^/]+\//, '')
      await cloud.local.files.put({ path, contentType: 'image/jpeg', bytes: Buffer.from(path) })
    }
    const file: TipFile = {
      ...{ _id: tipFileId(tip._id, photo.fileId), tipOffId: tip._id, area: tip.area },
      ...{ fileId: photo.fileId, kind: 'photo', state: 'sealed', keptAt: now, shownFileId },
      ...{ sha256: hashOfBytes(Buffer.from(token)), ...blurredBy(copy, officer, now) },
      originalFileId: stored(`restricted/${tip._id}/o${token}.bin`),
      trail: { seq: 1, hash: '0'.repeat(64) },
    }
    cloud.put('tipFiles', file)
    return painted
  }
}
