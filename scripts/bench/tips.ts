// How long a resident's tip, a look by receipt code and an officer's list take in the function, among few tips and among a million
// of one county; and how long it takes until every identity is closed with a new key.

import { hashOf } from '@domain/kernel/hash'
import { listKey } from '@domain/kernel/list-key'
import { addMinutes } from '@domain/kernel/time'
import type { TipOff } from '@domain/tip-offs/tip-off'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { receiptHashOf, sealedApart } from '../../cloudfunctions/kernel/informants'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { aCounty } from '../../tests/kit/counties'
import { anId, aPerson, COUNTY } from '../../tests/kit/people'
import { aReceipt, aReceiptCode, aResidentTip, aResidentTipOff } from '../../tests/kit/words'
import type { Report } from './bench'
import { CALLS, grown, timesByTurns, type Times } from './growth'

const NOW = '2026-03-02T02:00:00.000Z'
const FEW = 2_000
const MANY = 1_000_000
const KNOWN_CODES = 50
const IDENTITIES = 10_000
const KEYS = { old: 'ab'.repeat(32), new: 'cd'.repeat(32) }

const officer = aPerson('officer')
const county = aCounty({ dutyOfficerId: officer._id, area: COUNTY })

interface Asked {
  openid: string
  name: string
  input: object
}

const aResident = () => `o-${anId()}`

/** What is asked, the n-th time; everybody is another. */
const questions: Record<string, (codes: readonly string[], at: number) => Asked> = {
  'submit a tip': () => ({
    ...{ openid: aResident(), name: 'tipOffs.submit', input: aResidentTip() },
  }),
  'look up by code': (codes, at) => ({
    ...{ openid: aResident(), name: 'tipOffs.follow' },
    input: { receipt: aReceipt(codes[at % KNOWN_CODES]) },
  }),
  'an officer’s tips to accept': () => ({
    ...{ openid: officer.openid ?? '', name: 'tipOffs.due', input: { status: 'submitted' } },
  }),
}

export async function benchTips(): Promise<Report> {
  const [few, many] = await timesAmong(FEW, MANY)
  const { rows, figures } = grown(few, many, [FEW, MANY])
  const { seconds, ticks } = await rotation()
  figures['rotation: seconds'] = seconds
  rows.push({
    what: `${IDENTITIES} identities closed with a new key`,
    figure: `${seconds.toFixed(1)} s in ${ticks} ticks of the timer`,
  })
  const conditions = [
    `${MANY} tips of one county, ${CALLS} calls one after another, of few and many by turns`,
  ]
  return { name: 'tips', conditions, rows, figures }
}

async function timesAmong(few: number, many: number): Promise<[Times, Times]> {
  const counties = [await countyWith(few), await countyWith(many)] as const
  try {
    return await timesByTurns(Object.keys(questions), counties, ({ cloud, codes }, question, at) =>
      timeOf(cloud, questions[question]!(codes, at)),
    )
  } finally {
    for (const { cloud } of counties) await cloud.stop()
  }
}

interface Filled {
  cloud: TestCloud
  codes: string[]
}

async function countyWith(count: number): Promise<Filled> {
  const cloud = await startCloud({ now: NOW })
  cloud.put('people', officer)
  cloud.put('counties', county)
  const codes = Array.from({ length: KNOWN_CODES }, () => aReceiptCode())
  cloud.local.store.bulkLoad('tipOffs', tipsOf(count, codes) as never)
  return { cloud, codes }
}

async function timeOf(cloud: TestCloud, { openid, name, input }: Asked): Promise<number> {
  const phone = await cloud.as({ openid }).phone()
  const call = { name: 'api', data: { name, input } }
  const { result, requestID } = await phone.callFunction<Answer>(call)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return cloud.local.durationOf(requestID)!
}

/** Every twentieth is still to be accepted, more than a page even of few, the others are answered. The codes are of tips all over the years. */
function* tipsOf(count: number, codes: readonly string[]): Generator<TipOff> {
  const like = aResidentTipOff(county, { now: NOW })
  const { dueAt: _dueAt, dueKey: _dueKey, ...undue } = like
  const said = '已经改好，谢谢您'
  const answer = { kind: 'putRight' as const, words: said, at: NOW, byName: '王执法' }
  const hashes = codes.map(receiptHashOf)
  for (let at = 0; at < count; at += 1) {
    const _id = anId()
    const receivedAt = addMinutes(NOW, -at)
    const key = listKey(receivedAt, _id)
    const isKnown = at % Math.floor(count / codes.length) === 0
    const receiptHash = (isKnown && hashes[(at * codes.length) / count]) || hashOf(_id)
    const own = { _id, receivedAt, listKey: key, receiptHash }
    yield at % 20 === 1
      ? { ...like, ...own, dueKey: `${like.dueAt} ${key}` }
      : { ...undue, ...own, status: 'closed', answer, endedAt: receivedAt }
  }
}

/** By the timer alone. */
async function rotation(): Promise<{ seconds: number; ticks: number }> {
  const environment = { INFORMANT_KEYS: `new:${KEYS.new},old:${KEYS.old}` }
  const cloud = await startCloud({ now: NOW, environment })
  try {
    process.env['INFORMANT_KEYS'] = `old:${KEYS.old}`
    const trail = { seq: 1, hash: '0'.repeat(64) }
    const identities = Array.from({ length: IDENTITIES }, () => {
      const said = { name: '周某某', phone: '13900001111', openid: aResident() }
      return { ...sealedApart(said, { _id: anId(), area: COUNTY }, NOW), trail }
    })
    cloud.put('informants', ...identities)
    const startedAt = performance.now()
    let ticks = 0
    while (cloud.local.store.count('informants', { keyId: 'old' }) > 0) {
      await cloud.local.fireTimer('timer')
      ticks += 1
    }
    return { seconds: (performance.now() - startedAt) / 1000, ticks }
  } finally {
    await cloud.stop()
  }
}
