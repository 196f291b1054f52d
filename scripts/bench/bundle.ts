// What a cold start of the `api` function costs beyond loading the SDK, each time in a new process.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { milliseconds, percentile, type Report } from './bench'

const RUNS = 11
const API = join(__dirname, '../../dist/cloudfunctions/api/index.js')
const LIMIT_MILLISECONDS = 60

const program = `
  process.env.SCF_NAMESPACE = 'bench'; process.env.TCB_ENV = 'bench'
  const start = performance.now()
  require('wx-server-sdk')
  const loaded = performance.now()
  require(${JSON.stringify(API)})
  console.log(JSON.stringify({ sdk: loaded - start, bundle: performance.now() - loaded }))
`

export async function benchBundle(): Promise<Report> {
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, ['-e', program], {
      cwd: join(__dirname, '../..'),
    })
    return JSON.parse(printed.toString()) as { sdk: number; bundle: number }
  })
  const sdk = percentile(
    runs.map((each) => each.sdk),
    0.5,
  )
  const bundle = percentile(
    runs.map((each) => each.bundle),
    0.5,
  )
  return {
    name: 'bundle',
    conditions: [`median of ${RUNS} new processes`],
    rows: [
      { what: 'wx-server-sdk', figure: milliseconds(sdk) },
      {
        what: 'api bundle beyond the SDK',
        figure: milliseconds(bundle),
        target: `< ${LIMIT_MILLISECONDS} ms`,
        met: bundle < LIMIT_MILLISECONDS,
      },
    ],
    figures: { sdk, bundle },
  }
}
