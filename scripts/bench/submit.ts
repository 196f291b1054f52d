// How many patrols a second are taken, through the real SDK and the durable local cloud, by callers who wait for each answer.

import type { Facility } from '@domain/facilities/facility'
import type { LocalCloud, WxCloud } from '../../local-cloud'
import type { Answer } from '../../cloudfunctions/kernel/answer'
import { aReport } from '../../tests/kit/patrols'
import { milliseconds, rate, underLoad, type Load, type Report, type Row } from './bench'
import { coordinatorOf, inCity, plantsOf, sizeWords, type Size } from './city'

const CALLERS = 16
const SECONDS = { warmUp: 4, counted: 15 }
const TARGET_A_SECOND = 200
const TARGET_P95 = 150
const SHARE_OF_EMPTY = 0.8
/** The share of patrols that find something, as counties report it. */
const EVERY_WITH_CLUE = 25

const wrong = { waterClear: { result: 'fail', note: '出厂水浑浊' } } as const

interface Caller {
  wx: WxCloud
  plants: Facility[]
}

async function callersIn(cloud: LocalCloud): Promise<Caller[]> {
  return Promise.all(
    Array.from({ length: CALLERS }, async (_, number) => {
      const person = coordinatorOf(cloud, number)
      return { wx: await cloud.client(person.openid ?? ''), plants: plantsOf(cloud, person) }
    }),
  )
}

const submitting = (callers: Caller[], plantOf: (caller: number, count: number) => Facility) => {
  const counts = callers.map(() => 0)
  return async (caller: number) => {
    const count = (counts[caller] = (counts[caller] ?? 0) + 1)
    const at = new Date(Date.now() - 3_600_000).toISOString()
    const found = count % EVERY_WITH_CLUE === 0 ? { wrong } : {}
    const input = aReport(plantOf(caller, count), { at, ...found })
    const call = { name: 'api', data: { name: 'patrols.submit', input } }
    const { result } = await callers[caller]!.wx.callFunction<Answer>(call)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
  }
}

const onDifferentFacilities = (size: Size): Promise<Load> =>
  inCity(size, async (cloud) => {
    const callers = await callersIn(cloud)
    const plantOf = (caller: number, count: number) => {
      const { plants } = callers[caller]!
      return plants[count % plants.length]!
    }
    return underLoad(CALLERS, SECONDS, submitting(callers, plantOf))
  })

/** Colleagues of one centre, all at the same plant. */
const onOneFacility = (): Promise<Load> =>
  inCity('none', async (cloud) => {
    const person = coordinatorOf(cloud, 0)
    const wx = await cloud.client(person.openid ?? '')
    const plants = plantsOf(cloud, person)
    const callers = Array.from({ length: CALLERS }, () => ({ wx, plants }))
    return underLoad(
      CALLERS,
      SECONDS,
      submitting(callers, () => plants[0]!),
    )
  })

export async function benchSubmit(): Promise<Report> {
  const empty = await onDifferentFacilities('none')
  const oneFacility = await onOneFacility()
  const large = await onDifferentFacilities('large')
  return {
    name: 'submit',
    conditions: [
      `${CALLERS} callers`,
      `${SECONDS.counted} s after ${SECONDS.warmUp} s`,
      `every ${EVERY_WITH_CLUE}th with a clue`,
      'every answer on disk (synchronous=FULL)',
    ],
    rows: [
      ...rows(sizeWords.none, empty, TARGET_A_SECOND),
      ...rows('the same, all callers on one facility', oneFacility),
      ...rows(sizeWords.large, large, empty.perSecond * SHARE_OF_EMPTY),
    ],
    figures: {
      emptyPerSecond: empty.perSecond,
      emptyP95: empty.p95,
      oneFacilityPerSecond: oneFacility.perSecond,
      oneFacilityP95: oneFacility.p95,
      largePerSecond: large.perSecond,
      largeP95: large.p95,
    },
  }
}

const rows = (what: string, { perSecond, p50, p95 }: Load, atLeast?: number): Row[] => [
  {
    what,
    figure: rate(perSecond),
    ...(atLeast && { target: `≥ ${rate(atLeast)}`, met: perSecond >= atLeast }),
  },
  {
    what: `${what}: p50, p95`,
    figure: `${milliseconds(p50)}, ${milliseconds(p95)}`,
    ...(atLeast && { target: `p95 < ${TARGET_P95} ms`, met: p95 < TARGET_P95 }),
  },
]
