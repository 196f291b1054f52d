// What a resident's phone fetches, asks and draws until a page can be read: packages, requests that the page cannot do without, all
// requests on the wire, nodes and what is drawn.

import { startOf } from '@domain/kernel/time'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { Weapp, type Reach } from '../../tests/kit/weapp'
import { openBundle } from '../../tests/kit/weapp/bundle'
import type { Drawing, Size } from '../../tests/kit/weapp/measures'
import { Phone } from '../../tests/kit/weapp/phone'
import { aReceipt, aReceiptCode, aResidentTip } from '../../tests/kit/words'
import { localOptions } from '../local-options'
import { seedDemo } from '../seed'
import { county } from '../seed/ground'
import { kilobytes, type Report, type Row } from './bench'
import { packageSizes } from './packages'
import { residentStops, type ResidentStop } from './resident-stops'
import { Wire, type Request } from './wire'

const TODAY = '2026-03-10'
const NODES = 600
const DEPTH = 30
/** WeChat's audit: of all packages that are loaded for the first page. */
const FETCHED_BYTES = 1536 * 1024
interface Seen {
  isReadable: boolean
  size: Size
  drawn: Drawing
  requests: readonly Request[]
  scripts: number
}

interface Measured extends Seen {
  /** Without whose answer the page cannot be read. */
  needed: string[]
  offline: boolean
  fetched: number
}

export async function benchResidents(): Promise<Report> {
  const cloud = await startLocalCloud({ ...localOptions, dataDir: ':memory:' })
  try {
    const clock = { at: startOf(TODAY), frozen: false }
    await seedDemo(cloud, { today: TODAY, clock })
    const sizes = packageSizes()
    const pages: [ResidentStop, Measured][] = []
    for (const stop of residentStops(cloud, await sentTip(cloud)))
      pages.push([stop, await measured(cloud, stop, sizes)])
    return {
      name: 'residents',
      conditions: [
        'dist/weapp in the WeChat phone of the tests, in the demo county',
        'a phone that has never opened it and is not signed in',
        'a request is needed where the page cannot be read while it is not answered',
      ],
      rows: pages.map(([stop, figures]) => rowOf(stop, figures)),
      figures: Object.assign({}, ...pages.map(([{ page }, each]) => figuresOf(page, each))),
    }
  } finally {
    await cloud.stop()
  }
}

/** Its receipt code. */
async function sentTip(cloud: LocalCloud): Promise<string> {
  const code = aReceiptCode()
  const input = aResidentTip({
    ...{ county: county.area.slice(0, 6), receipt: aReceipt(code) },
    toldAt: new Date(cloud.now()).toISOString(),
  })
  const phone = await cloud.client('o-resident-of-bench')
  const { result } = await phone.callFunction<{ ok: boolean }>({
    ...{ name: 'api', data: { name: 'tipOffs.submit', input } },
  })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return code
}

async function measured(
  cloud: LocalCloud,
  stop: ResidentStop,
  sizes: Record<string, number>,
): Promise<Measured> {
  const seen = await open(stop, new Wire(cloud))
  if (!seen.isReadable) throw new Error(`${stop.page} does not show “${stop.reads}”`)
  const needed: string[] = []
  for (const name of new Set(seen.requests.map((each) => each.name)))
    if (!(await open(stop, new Wire(cloud, name))).isReadable) needed.push(name)
  const { isReadable: offline } = await open(stop, new Wire(cloud), 'offline')
  const root = openBundle().packageOf(stop.path)
  const fetched = (sizes['main'] ?? 0) + (root ? (sizes[root] ?? 0) : 0)
  return { ...seen, needed, offline, fetched }
}

/** On a phone that has never opened it. */
async function open(stop: ResidentStop, wire: Wire, reach: Reach = 'online'): Promise<Seen> {
  const phone = await Phone.of({ cloud: wire, openid: 'o-new-resident', reach })
  wire.phone = phone
  const app = new Weapp(phone, openBundle())
  try {
    await app.start(stop.path)
    await stop.go?.(app)
    const { size, drawn, scriptMilliseconds: scripts } = app
    return {
      isReadable: app.shows(stop.reads),
      ...{ size, drawn, scripts, requests: [...wire.requests] },
    }
  } finally {
    app.kill()
  }
}

function rowOf({ page, requestsAtMost }: ResidentStop, found: Measured): Row {
  const { size, needed, offline, fetched } = found
  const isSmall = fetched < FETCHED_BYTES && size.nodes < NODES && size.depth < DEPTH
  return {
    what: page,
    figure: spoken(found),
    target: `< ${kilobytes(FETCHED_BYTES)}; ≤ ${requestsAtMost}; < ${NODES}; < ${DEPTH}`,
    met: isSmall && needed.length <= requestsAtMost && (offline || requestsAtMost > 0),
  }
}

function spoken({ size, drawn, requests, needed, offline, fetched }: Measured): string {
  const besides = requests.map(({ name }) => name).filter((name) => !needed.includes(name))
  return [
    `${kilobytes(fetched)} fetched`,
    `needs ${needed.length === 0 ? 'no request' : needed.join(', ')}`,
    ...(besides.length > 0 ? [`asks besides ${besides.join(', ')}`] : []),
    `${kilobytes(requests.reduce((sum, { bytes }) => sum + bytes, 0))} answered`,
    `${offline ? 'stands' : 'does not stand'} offline`,
    `${size.nodes} nodes, ${size.depth} deep`,
    `${drawn.calls} setData, ${kilobytes(drawn.bytes)}`,
  ].join('; ')
}

const figuresOf = (
  page: string,
  { size, drawn, requests, needed, fetched, offline }: Measured,
) => ({
  [`${page}: bytes fetched`]: fetched,
  [`${page}: requests needed`]: needed.length,
  [`${page}: requests on the wire`]: requests.length,
  [`${page}: stands offline`]: Number(offline),
  [`${page}: nodes`]: size.nodes,
  [`${page}: depth`]: size.depth,
  [`${page}: setData bytes`]: drawn.bytes,
})
