// How long residents wait for the cloud while strangers guess receipt codes and flood it with tips, and what those are answered.

import type { SealedBox } from '@domain/kernel/sealed-box'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { aCounty } from '../../tests/kit/counties'
import { anId, aPerson, COUNTY } from '../../tests/kit/people'
import { aReceipt, aReceiptCode, aResidentTip } from '../../tests/kit/words'
import { milliseconds, percentile, type Report } from './bench'

const NOW = '2026-03-02T02:00:00.000Z'
const GUESSES = 10_000
/** Closing a box takes a phone longer than all of a refusal takes the cloud: so many are made beforehand, and sent again. */
const GUESSED_CODES = 2_000
/** Half of the guesses come from one phone, half from so many. */
const GUESSERS = 500
const GUESSES_AT_ONCE = 12
/** From one source, in a minute. */
const FLOOD = 200
const FLOOD_AT_ONCE = 4
const RESIDENTS = 4
/** Between what one resident does and the next. */
const PAUSE_MILLISECONDS = 100
const TARGET_P95 = 500

type Codes = Record<string, number>

interface Strangers {
  cloud: TestCloud
  isOver: boolean
}

export async function benchBesideAbuse(): Promise<Report> {
  const cloud = await startCloud({ now: NOW, settings: { instancesAtMost: 4 } })
  try {
    const officer = aPerson('dispatcher')
    cloud.put('people', officer)
    cloud.put('counties', aCounty({ dutyOfficerId: officer._id, area: COUNTY }))
    const alone = await residentsAlone(cloud)
    const strangers: Strangers = { cloud, isOver: false }
    const waiting = residents(strangers)
    const startedAt = performance.now()
    const [guessed, flooded] = await Promise.all([guess(cloud), flood(cloud)])
    const seconds = (performance.now() - startedAt) / 1000
    strangers.isOver = true
    return reportOf(alone, (await waiting).flat(), { guessed, flooded, seconds })
  } finally {
    await cloud.stop()
  }
}

interface Abuse {
  guessed: Codes
  flooded: Codes
  seconds: number
}

function reportOf(alone: number[], beside: number[], { guessed, flooded, seconds }: Abuse): Report {
  const [p95Alone, p95] = [percentile(alone, 0.95), percentile(beside, 0.95)]
  const told = (codes: Codes) =>
    Object.entries(codes)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ')
  return {
    name: 'abuse',
    conditions: [
      `${GUESSES} guesses, ${GUESSES_AT_ONCE} at once, half of one phone and half of ${GUESSERS}`,
      `${FLOOD} tips of one phone, ${FLOOD_AT_ONCE} at once`,
      `${RESIDENTS} residents submit and follow, waits as seen by their phones, all in one process`,
    ],
    rows: [
      {
        what: 'guesses are answered',
        figure: told(guessed),
        ...{ target: 'none found', met: !('ok' in guessed) },
      },
      { what: 'the flood is answered', figure: told(flooded) },
      { what: 'how long it goes on', figure: `${seconds.toFixed(1)} s` },
      { what: 'residents alone: p95', figure: milliseconds(p95Alone) },
      {
        what: `residents beside it (${beside.length} calls): p50, p95`,
        figure: `${milliseconds(percentile(beside, 0.5))}, ${milliseconds(p95)}`,
        ...{ target: `p95 < ${TARGET_P95} ms`, met: p95 < TARGET_P95 },
      },
    ],
    figures: { p95Alone, p95, seconds, ...guessed },
  }
}

async function guess(cloud: TestCloud): Promise<Codes> {
  const receipts = Array.from({ length: GUESSED_CODES }, () => aReceipt())
  const openids = Array.from({ length: GUESSERS }, () => `o-${anId()}`)
  return inLanes(GUESSES, GUESSES_AT_ONCE, (at) => {
    const openid = at % 2 === 0 ? openids[0]! : openids[((at - 1) / 2) % GUESSERS]!
    return follow(cloud, openid, receipts[at % GUESSED_CODES]!)
  })
}

async function flood(cloud: TestCloud): Promise<Codes> {
  const openid = `o-${anId()}`
  const receipt = aReceipt()
  return inLanes(FLOOD, FLOOD_AT_ONCE, () => submit(cloud, openid, receipt))
}

async function inLanes(
  count: number,
  lanes: number,
  once: (at: number) => Promise<string>,
): Promise<Codes> {
  const codes: Codes = {}
  let next = 0
  async function lane(): Promise<void> {
    while (next < count) {
      const code = await once(next++)
      codes[code] = (codes[code] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return codes
}

const codeOf = (answer: Answer) => (answer.ok ? 'ok' : answer.problem.code)

const follow = async (cloud: TestCloud, openid: string, receipt: SealedBox) =>
  codeOf(await cloud.as({ openid }).send({ name: 'tipOffs.follow', input: { receipt } }))

const submit = async (cloud: TestCloud, openid: string, receipt: SealedBox) =>
  codeOf(
    await cloud.as({ openid }).send({ name: 'tipOffs.submit', input: aResidentTip({ receipt }) }),
  )

async function residentsAlone(cloud: TestCloud): Promise<number[]> {
  const times: number[] = []
  for (let count = 0; count < 50; count += 1) times.push(...(await submitsAndFollows(cloud)))
  return times
}

const residents = (strangers: Strangers): Promise<number[][]> =>
  Promise.all(
    Array.from({ length: RESIDENTS }, async () => {
      const times: number[] = []
      while (!strangers.isOver) {
        times.push(...(await submitsAndFollows(strangers.cloud)))
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
      }
      return times
    }),
  )

/** Somebody new each time; what their phone does beforehand does not count. */
async function submitsAndFollows(cloud: TestCloud): Promise<number[]> {
  const [openid, code] = [`o-${anId()}`, aReceiptCode()]
  const [sent, asked] = [aReceipt(code), aReceipt(code)]
  await cloud.as({ openid }).phone()
  return [
    await timeOf(() => submit(cloud, openid, sent)),
    await timeOf(() => follow(cloud, openid, asked)),
  ]
}

async function timeOf(ask: () => Promise<string>): Promise<number> {
  const startedAt = performance.now()
  const code = await ask()
  if (code !== 'ok') throw new Error(`a resident was refused: ${code}`)
  return performance.now() - startedAt
}
