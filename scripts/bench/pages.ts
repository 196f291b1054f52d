// What the built mini-program asks of a phone on each page of the main job: what is drawn, what a tap draws again, and
// the time to run its scripts. These run in this machine's Node, so times compare builds, not phones.

import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { freshBundle, openWeapp, type Weapp } from '../../tests/kit/weapp'
import type { Drawing, Size } from '../../tests/kit/weapp/measures'
import { see } from '../../tests/pages/patrolling'
import { localOptions } from '../local-options'
import { seedDemo } from '../seed'
import { kilobytes, milliseconds, percentile, type Report, type Row } from './bench'
import { stopsOf, type Stop } from './stops'

const TODAY = '2026-03-10'
const STARTS = 5
const NODES = 600
const DEPTH = 30
const TAP_BYTES = 2048

interface Measured {
  /** The largest that the page was. */
  size: Size
  opening: Drawing
  taps: Drawing[]
  /** Of the app and of every page on the way, in milliseconds. */
  scripts: number
}

export async function benchPages(): Promise<Report> {
  const cloud = await startLocalCloud({ ...localOptions, dataDir: ':memory:' })
  try {
    const clock = { at: `${TODAY}T01:00:00.000Z`, frozen: false }
    await seedDemo(cloud, { today: TODAY, clock })
    const pages: [Stop, Measured][] = []
    for (const stop of stopsOf(cloud)) pages.push([stop, await measured(cloud, stop)])
    return {
      name: 'pages',
      conditions: [
        'dist/weapp in the WeChat phone of the tests, in the demo county',
        `scripts are the median of ${STARTS} starts`,
      ],
      rows: pages.map(([stop, figures]) => rowOf(stop, figures)),
      figures: Object.assign({}, ...pages.map(([{ page }, each]) => figuresOf(page, each))),
    }
  } finally {
    await cloud.stop()
  }
}

async function measured(cloud: LocalCloud, stop: Stop): Promise<Measured> {
  const scripts: number[] = []
  for (let count = 1; count < STARTS; count += 1) {
    const app = await reached(cloud, stop)
    scripts.push(app.scriptMilliseconds)
    app.kill()
  }
  const app = await reached(cloud, stop)
  scripts.push(app.scriptMilliseconds)
  const { size: before, drawn: opening } = app
  const taps = await tapped(app, stop)
  const size = larger(before, app.size)
  app.kill()
  return { size, opening, taps, scripts: percentile(scripts, 0.5) }
}

async function reached(cloud: LocalCloud, { openid, path, go }: Stop): Promise<Weapp> {
  const app = await openWeapp({ cloud: { local: cloud }, openid, path, bundle: freshBundle() })
  await go?.(app)
  return app
}

/** Every question is answered 合格, then 不合格; elsewhere it is the one tap. */
async function tapped(app: Weapp, { tap, questions = [] }: Stop): Promise<Drawing[]> {
  const drawings: Drawing[] = []
  for (const result of ['合格', '不合格'])
    for (const beside of questions) {
      await see(app, beside)
      drawings.push(await app.drawing(() => app.tap(result, { beside })))
    }
  if (tap !== undefined) drawings.push(await app.drawing(() => app.tap(tap)))
  return drawings
}

const larger = (one: Size, other: Size): Size => ({
  nodes: Math.max(one.nodes, other.nodes),
  depth: Math.max(one.depth, other.depth),
  children: Math.max(one.children, other.children),
})

const most = (drawings: readonly Drawing[]): Drawing => ({
  calls: Math.max(0, ...drawings.map(({ calls }) => calls)),
  bytes: Math.max(0, ...drawings.map(({ bytes }) => bytes)),
})

const spoken = ({ calls, bytes }: Drawing) => `${calls} setData, ${kilobytes(bytes)}`

function rowOf({ page, tap, questions }: Stop, { size, opening, taps, scripts }: Measured): Row {
  const tapping = tap ?? (questions && 'an answer, at most')
  const limits = [`< ${NODES}`, `< ${DEPTH}`, ...(questions ? [`< ${kilobytes(TAP_BYTES)}`] : [])]
  return {
    what: page,
    figure: [
      `${size.nodes} nodes`,
      `${size.depth} deep`,
      ...(tapping ? [`${tapping}: ${spoken(most(taps))}`] : []),
      `opening: ${spoken(opening)}`,
      `scripts ${milliseconds(scripts)}`,
    ].join('; '),
    target: limits.join('; '),
    met: size.nodes < NODES && size.depth < DEPTH && (!questions || most(taps).bytes < TAP_BYTES),
  }
}

const figuresOf = (page: string, { size, opening, taps, scripts }: Measured) => ({
  [`${page}: nodes`]: size.nodes,
  [`${page}: depth`]: size.depth,
  [`${page}: setData calls of opening`]: opening.calls,
  [`${page}: setData bytes of opening`]: opening.bytes,
  ...(taps.length > 0 && {
    [`${page}: setData calls of a tap`]: most(taps).calls,
    [`${page}: setData bytes of a tap`]: most(taps).bytes,
  }),
  [`${page}: script milliseconds`]: scripts,
})
