// What others told us, for tests: information reports and tips, each made whole.

import { createHash } from 'node:crypto'
import { currentSealKey, receiptHashOf, sealedApart } from '../../cloudfunctions/kernel/informants'
import { localOptions } from '../../scripts/local-options'
import { verified } from '@domain/clues/from-word'
import type { AnyWord, ReceivedWord } from '@domain/clues/received-word'
import type { County } from '@domain/clues/routing'
import {
  informationReportOf,
  type InformationReport,
  type InformationSaid,
} from '@domain/information-reports/information-report'
import { hashOf } from '@domain/kernel/hash'
import { listKey } from '@domain/kernel/list-key'
import { BOX_RANDOM_BYTES, sealBox, type SealedBox, type SealKey } from '@domain/kernel/sealed-box'
import type { Person } from '@domain/people/person'
import type { Informant, InformantSaid } from '@domain/tip-offs/informant'
import { CODE_RANDOM_BYTES, receiptCodeOf } from '@domain/tip-offs/receipt-code'
import { residentTipOf, type ResidentTipSaid } from '@domain/tip-offs/resident-tip'
import { tipOffOf, type TipOff, type TipSaid } from '@domain/tip-offs/tip-off'
import type { TestCloud } from './cloud'
import { anId, COUNTY } from './people'

const TOLD_AT = '2026-03-02T01:20:00.000Z'
const TRAIL = { seq: 1, hash: '0'.repeat(64) }

export const anInformation = (said: Partial<InformationSaid> = {}): InformationSaid => ({
  ...{ _id: anId(), concern: 'illegalPractice', severity: 'ordinary', heardFrom: 'villager' },
  ...{ place: '集市东头', words: '有人在集市上给人看病拔牙', photos: [], toldAt: TOLD_AT },
  ...said,
})

export const aVerification = {
  ...{ result: 'seemsTrue' as const, words: '到现场看到有人摆摊看病' },
  photos: [],
}

export const anInformationReport = (
  actor: Person,
  { now, ...said }: Partial<InformationSaid> & { now: string },
): InformationReport => ({
  ...informationReportOf(anInformation(said), { actor, now }),
  trail: TRAIL,
})

export const aTip = (said: Partial<TipSaid> = {}): TipSaid => ({
  ...{ _id: anId(), concern: 'publicPlace', severity: 'ordinary' },
  ...{ place: '汽车站旁的旅馆', words: '床单不换，有人身上起疹子', photos: [], toldAt: TOLD_AT },
  ...{ channel: 'walkIn', identity: 'anonymous' },
  receipt: said.receipt ?? aReceipt(),
  ...said,
})

export const aResidentTip = (said: Partial<ResidentTipSaid> = {}): ResidentTipSaid => ({
  ...{ _id: anId(), concern: 'drinkingWater', place: '红星村水厂', county: COUNTY.slice(0, 6) },
  ...{ words: `水是黄的，有味道${anId().slice(-4)}`, photos: [], identity: 'anonymous' },
  toldAt: TOLD_AT,
  receipt: said.receipt ?? aReceipt(),
  ...said,
})

/** Another like it, that is there. */
function another(cloud: Pick<TestCloud, 'put'>, like: TipOff): TipOff {
  const _id = anId()
  const tip = { ...like, _id, listKey: listKey(like.receivedAt, _id) }
  cloud.put('tipOffs', tip)
  return tip
}

export function anInformantOf(tip: TipOff): Informant {
  sealKey()
  const sealed = sealedApart({ name: '周某某', phone: '13900001111' }, tip, tip.receivedAt)
  return { ...sealed, trail: TRAIL }
}

/** Another like it, with somebody sealed. */
export function withInformant(cloud: Pick<TestCloud, 'put'>, like: TipOff): TipOff {
  const tip = another(cloud, like)
  cloud.put('informants', anInformantOf(tip))
  return tip
}

/** As it is once the agency has answered. */
export const answeredTip = (tip: TipOff): TipOff => ({
  ...tip,
  status: 'closed',
  answer: { kind: 'putRight', words: '已经改好，谢谢您', at: tip.receivedAt, byName: '王执法' },
})

/** A box with the code of another tip like it, that is there. */
export function receiptOf(cloud: Pick<TestCloud, 'put'>, tip: TipOff): SealedBox {
  const code = aReceiptCode()
  another(cloud, { ...tip, receiptHash: receiptHashOf(code) })
  return aReceipt(code)
}

export const aTipOff = (
  actor: Person,
  { now, ...said }: Partial<TipSaid> & { now: string },
): TipOff => {
  const tip = aTip({ receipt: unread(), ...said })
  return { ...tipOffOf(tip, hashOf(tip._id), { actor, now }), trail: TRAIL }
}

/** Looked into by the same person, and waiting to be decided. */
export const lookedInto = <Word extends AnyWord>(word: Word, actor: Person): Word => ({
  ...word,
  ...verified(word as unknown as ReceivedWord, aVerification, { actor, now: word.receivedAt }),
})

let boxes = 0

/** The same bytes in every run of one test file. */
const bytes = (count: number): Uint8Array => {
  boxes += 1
  const blocks = [...Array(Math.ceil(count / 32)).keys()].map((block) =>
    createHash('sha256').update(`box ${boxes} ${block}`).digest(),
  )
  return new Uint8Array(Buffer.concat(blocks).subarray(0, count))
}

let known: SealKey | undefined

/** What the local cloud gives phones. */
export function sealKey(): SealKey {
  Object.assign(process.env, localOptions.environment)
  known ??= currentSealKey()
  if (!known) throw new Error('the local cloud has no key')
  return known
}

export const anInformantBox = (said: InformantSaid): SealedBox =>
  sealBox(JSON.stringify(said), sealKey(), bytes(BOX_RANDOM_BYTES))

export const aReceiptCode = (): string => receiptCodeOf(bytes(CODE_RANDOM_BYTES))

export const aReceipt = (code = aReceiptCode()): SealedBox =>
  sealBox(JSON.stringify(code), sealKey(), bytes(BOX_RANDOM_BYTES))

let closed: SealedBox | undefined

/** For a tip that is stored already, of which nobody opens it: closing one takes ten milliseconds here. */
const unread = (): SealedBox => (closed ??= aReceipt())

/** As the agency has it; with the code that is known, where one is given. */
export function aResidentTipOff(
  county: County,
  { now, code, isQuarantined = false, ...said }: Partial<ResidentTipSaid> & Receiving,
): TipOff {
  const asked = aResidentTip({ receipt: unread(), county: county._id, ...said })
  const receiptHash = code === undefined ? hashOf(asked._id) : receiptHashOf(code)
  const check = { suggest: 'pass' as const, traces: [] }
  const received = { county, receiptHash, check, isQuarantined, now }
  return { ...residentTipOf(asked, received), trail: TRAIL }
}

interface Receiving {
  now: string
  code?: string
  isQuarantined?: boolean
}
