// How many patrols a second are taken, through the real SDK and the durable local cloud, by callers who wait for each answer.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Facility } from '@domain/facilities/facility'
import type { LocalCloud } from '../../local-cloud'
import { milliseconds, rate, type Load, type Report, type Row } from './bench'
import type { CallersTask } from './callers'
import { coordinatorOf, inCity, plantsOf, sizeWords, type Size } from './city'

const CALLERS = 16
const SECONDS = { warmUp: 4, counted: 15 }
const TARGET_A_SECOND = 200
const TARGET_P95 = 150
const SHARE_OF_EMPTY = 0.8
/** The share of patrols that find something, as counties report it. */
const EVERY_WITH_CLUE = 25

/** The calls come from another process, as phones do. */
function callersOf({ url }: LocalCloud, phones: CallersTask['phones']): Promise<Load> {
  const task: CallersTask = { url, seconds: SECONDS, everyWithClue: EVERY_WITH_CLUE, phones }
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'callers.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(task))
  let printed = ''
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()))
  return new Promise((settle, fail) =>
    child.once('close', (code) =>
      code === 0 ? settle(JSON.parse(printed) as Load) : fail(new Error(`callers: ${code}`)),
    ),
  )
}

const phoneIn = (cloud: LocalCloud, number: number): { openid: string; plants: Facility[] } => {
  const person = coordinatorOf(cloud, number)
  return { openid: person.openid ?? '', plants: plantsOf(cloud, person) }
}

const onDifferentFacilities = (size: Size): Promise<Load> =>
  inCity(size, (cloud) =>
    callersOf(
      cloud,
      Array.from({ length: CALLERS }, (_, number) => phoneIn(cloud, number)),
    ),
  )

/** All at the same plant. */
const onOneFacility = (): Promise<Load> =>
  inCity('none', (cloud) => {
    const { openid, plants } = phoneIn(cloud, 0)
    return callersOf(
      cloud,
      Array.from({ length: CALLERS }, () => ({ openid, plants: plants.slice(0, 1) })),
    )
  })

export async function benchSubmit(): Promise<Report> {
  const empty = await onDifferentFacilities('none')
  const oneFacility = await onOneFacility()
  const large = await onDifferentFacilities('large')
  return {
    name: 'submit',
    conditions: [
      `${CALLERS} callers in a process of their own`,
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
