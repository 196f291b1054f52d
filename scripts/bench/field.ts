// A coordinator's work with a cheap phone, in the WeChat phone of the tests: how long what one waits for takes, what an answer
// writes, and how many taps a normal patrol is. It runs in this machine's Node with no network between, so times compare
// builds, not phones.

import type { County } from '@domain/clues/routing'
import type { Facility } from '@domain/facilities/facility'
import { listKey } from '@domain/kernel/list-key'
import { aCheck, aChecklist, offer } from '../../tests/kit/checklists'
import { startCloud, type TestCloud } from '../../tests/kit/cloud'
import { aCounty } from '../../tests/kit/counties'
import { aFacility } from '../../tests/kit/facilities'
import { anId, aPerson } from '../../tests/kit/people'
import { freshBundle, openWeapp, type Weapp } from '../../tests/kit/weapp'
import { measureAll, passRest, SECTIONS } from '../../tests/pages/patrolling'
import { kilobytes, milliseconds, percentile, type Report, type Row } from './bench'

const NOW = '2026-03-02T02:00:00.000Z'
const TIMES = 5
const ANSWERS = 12
const PHOTOS = 6
const LISTED = 400
const ITEMS = 40
const NODES = 600
const PACK_BYTES = 2 * 1024 * 1024

interface Field {
  cloud: TestCloud
  openid: string
  coordinatorId: string
}

export async function benchField(): Promise<Report> {
  const coordinator = aPerson('coordinator')
  const cloud = await startCloud({ now: NOW })
  const field = { cloud, openid: coordinator.openid ?? '', coordinatorId: coordinator._id }
  try {
    cloud.put('people', coordinator)
    const county = aCounty({ dutyOfficerId: aPerson('officer')._id })
    cloud.put('counties', county)
    const rows = [
      await photosRow(field),
      await tapsRow(field),
      ...(await listRows(field)),
      // Last, because every patrol is longer with it.
      ...(await checklistRows(field, county)),
    ]
    return {
      name: 'field',
      conditions: [
        'dist/weapp in the WeChat phone of the tests',
        'no network between the phone and the cloud',
        `medians of ${TIMES}`,
      ],
      rows: rows.map(({ figures: _, ...row }) => row),
      figures: Object.assign({}, ...rows.map(({ figures }) => figures)),
    }
  } finally {
    await cloud.stop()
  }
}

type Measured = Row & { figures: Record<string, number> }

function put({ cloud, coordinatorId }: Field, said: Partial<Facility>): Facility {
  const _id = said._id ?? anId()
  const due = said.dueOn && { dueKey: listKey(said.dueOn, _id) }
  const facility = aFacility({ ...said, ...due, _id, coordinatorId })
  cloud.put('facilities', facility)
  return facility
}

/** A county's own, in four sections. */
const longChecklist = () =>
  aChecklist({
    sections: ['证照', '环境', '设施', '人员'].map((name, section) => ({
      name,
      items: Array.from({ length: ITEMS / 4 }, (_, place) =>
        aCheck({ id: `item${section}x${place}`, question: `${name}第 ${place + 1} 项符合要求` }),
      ),
    })),
  })

/** In the town everything is read; then there is no signal. */
async function offline({ cloud, openid }: Field): Promise<Weapp> {
  const app = await openWeapp({ cloud, openid, bundle: freshBundle() })
  await app.waitFor('手机里存了')
  await app.waitUntil(() => isReadBeforehand(app))
  await app.reach('offline')
  return app
}

const isReadBeforehand = ({ phone }: Weapp): boolean =>
  [...phone.storage].some(([key, text]) => key.startsWith('read/') && text.includes('colleagues'))

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

async function checklistRows(field: Field, county: County): Promise<Measured[]> {
  offer(field.cloud, county, longChecklist())
  const plant = put(field, { name: '清溪水厂' })
  const times: number[] = []
  let bytes: number[] = []
  let nodes = 0
  for (let count = 0; count < TIMES; count += 1) {
    const app = await offline(field)
    await app.start(`packages/patrol/facility/index?id=${plant._id}`)
    times.push(await timed(() => app.tap('开始巡查')))
    await app.tap('环境')
    nodes = app.size.nodes
    if (count === 0) bytes = await bytesOfAnswers(app)
    app.kill()
  }
  const opening = percentile(times, 0.5)
  const most = Math.max(...bytes)
  return [
    {
      what: `a checklist of ${ITEMS} items beside the guide’s 24, opened offline`,
      figure: `${milliseconds(opening)}; ${nodes} nodes`,
      target: `< ${NODES} nodes`,
      met: nodes < NODES,
      figures: { checklistMilliseconds: opening },
    },
    {
      what: 'written to storage for an answer, at most',
      figure: kilobytes(most),
      figures: { bytesOfAnswer: most },
    },
  ]
}

/** Every value that is written while one question is answered. */
async function bytesOfAnswers(app: Weapp): Promise<number[]> {
  const { storage } = app.phone
  const set = storage.set.bind(storage)
  let written = 0
  storage.set = (key, text) => {
    written += Buffer.byteLength(text)
    return set(key, text)
  }
  const questions = app.findAll('合格').slice(0, ANSWERS)
  const bytes: number[] = []
  for (const each of questions) {
    written = 0
    await app.tapOn(each)
    bytes.push(written)
  }
  storage.set = set
  return bytes
}

async function photosRow(field: Field): Promise<Measured> {
  const times: number[] = []
  for (let count = 0; count < TIMES; count += 1) {
    const plant = put(field, { name: `照片${count}号水厂` })
    const app = await offline(field)
    await app.start(`packages/patrol/facility/index?id=${plant._id}`)
    await app.tap('开始巡查')
    await app.tap('正常巡查')
    await app.tap('拒绝进入')
    await app.type('整体情况', '看门人不让进')
    for (let photo = 0; photo < PHOTOS; photo += 1) {
      await app.tap('加照片')
      await app.tap('拍照')
    }
    await app.tap('填完了，核对')
    await app.tap('提交')
    times.push(await timed(async () => (await app.reach('online'), app.waitFor('已提交'))))
    app.kill()
  }
  const sending = percentile(times, 0.5)
  return {
    what: `a patrol with ${PHOTOS} photos, from the first signal to its arrival`,
    figure: milliseconds(sending),
    figures: { sendingMilliseconds: sending },
  }
}

/** From home to its arrival, with nothing wrong and everything measured. */
async function tapsRow(field: Field): Promise<Measured> {
  put(field, { name: '一号水厂', dueOn: '2026-02-28' })
  const app = await offline(field)
  await app.reach('online')
  const before = app.touchCount
  await app.tap('一号水厂')
  await app.tap('开始巡查')
  for (const section of SECTIONS) await passRest(app, section)
  await measureAll(app)
  await app.tap('填完了，核对')
  await app.tap('提交')
  await app.waitFor('已提交')
  const taps = app.touchCount - before
  app.kill()
  return {
    what: 'taps of a normal patrol, four readings typed among them',
    figure: `${taps}`,
    figures: { taps },
  }
}

async function listRows(field: Field): Promise<Measured[]> {
  for (let count = 1; count <= LISTED; count += 1)
    put(field, {
      name: `云台镇${count}号集中式供水厂`,
      dueOn: count % 2 ? '2026-01-31' : '2026-04-10',
    })
  const app = await offline(field)
  const times: number[] = []
  for (let count = 0; count < TIMES; count += 1) {
    app.kill()
    times.push(await timed(() => app.start()))
  }
  const { nodes } = app.size
  const turning = await timed(() => app.tap('下一页'))
  const packed = [...app.phone.storage].filter(([key]) => key.startsWith('pack/'))
  const bytes = packed.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  app.kill()
  const opening = percentile(times, 0.5)
  return [
    {
      what: `today’s list with ${LISTED} facilities, the app opened offline`,
      figure: `${milliseconds(opening)}; ${nodes} nodes; a page turned ${milliseconds(turning)}`,
      target: `< ${NODES} nodes`,
      met: nodes < NODES,
      figures: { listMilliseconds: opening, listNodes: nodes, turnMilliseconds: turning },
    },
    {
      what: `their copy on the phone, in ${packed.length} values`,
      figure: kilobytes(bytes),
      target: `< ${kilobytes(PACK_BYTES)} of 10 MB`,
      met: bytes < PACK_BYTES,
      figures: { packBytes: bytes },
    },
  ]
}
