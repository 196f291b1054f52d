// What the built mini-program asks of a phone: the time to run its scripts, what it draws, and what an answer to a
// checklist draws again. The scripts run in this machine's Node, so times compare builds, not phones.

import { freshBundle, openWeapp, type Weapp } from '../../tests/kit/weapp'
import { QUESTIONS, startPatrol } from '../../tests/pages/patrolling'
import { PLANT, startWaterCounty } from '../../tests/pages/water-county'
import { milliseconds, percentile, type Report, type Row } from './bench'

const STARTS = 9
const NODES = 600
const DEPTH = 30
const TAP_BYTES = 2048

export async function benchPages(): Promise<Report> {
  const { cloud, coordinator } = await startWaterCounty()
  try {
    const phone = { cloud, openid: coordinator.openid ?? '' }
    const starts: number[] = []
    for (let n = 0; n < STARTS; n += 1) {
      const app = await openWeapp({ ...phone, bundle: freshBundle() })
      starts.push(app.scriptMilliseconds)
      app.kill()
    }
    return reportOf({
      scripts: percentile(starts, 0.5),
      ...(await patrolled(await openWeapp(phone))),
    })
  } finally {
    await cloud.stop()
  }
}

/** Every question of the water plant's checklist answered 合格, then 不合格. */
async function patrolled(app: Weapp) {
  await startPatrol(app, PLANT)
  const asked = app.size
  const bytes: number[] = []
  for (const result of ['合格', '不合格'])
    for (const question of QUESTIONS)
      bytes.push((await app.drawing(() => app.tap(result, { beside: question }))).bytes)
  return { asked, failed: app.size, median: percentile(bytes, 0.5), most: Math.max(...bytes) }
}

type Measured = Awaited<ReturnType<typeof patrolled>> & { scripts: number }

function reportOf({ scripts, asked, failed, median, most }: Measured): Report {
  const below = (what: string, value: number, limit: number, unit = ''): Row => ({
    what,
    figure: `${value}${unit}`,
    target: `< ${limit}${unit}`,
    met: value < limit,
  })
  return {
    name: 'pages',
    conditions: ['dist/weapp in the WeChat phone of the tests', `median of ${STARTS} starts`],
    rows: [
      { what: 'scripts of the start', figure: milliseconds(scripts) },
      below('nodes of a checklist', asked.nodes, NODES),
      below('nodes where everything is wrong', failed.nodes, NODES),
      below('depth', Math.max(asked.depth, failed.depth), DEPTH),
      below('setData for an answer, median', median, TAP_BYTES, ' bytes'),
      below('setData for an answer, most', most, TAP_BYTES, ' bytes'),
    ],
    figures: {
      scriptsMilliseconds: scripts,
      checklistNodes: asked.nodes,
      failedNodes: failed.nodes,
      answerBytesMedian: median,
      answerBytesMost: most,
    },
  }
}
