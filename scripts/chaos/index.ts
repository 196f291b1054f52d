// Suites too long for every test run: `npm run chaos -- queries --runs 20000 --seed 7`.

import { parseArgs } from 'node:util'
import { runAlerts } from './alerts'
import { runClues } from './clues'
import { runKills } from './kill'
import { runOutbox } from './outbox'
import { runSnapshots } from './snapshots'
import { runQueries, type Outcome } from './queries'

type Suite = (options: { runs: number; seed: number }) => Promise<Outcome>

const suites: Record<string, { run: Suite; runs: number; lost: string }> = {
  queries: { run: runQueries, runs: 2000, lost: 'mismatches' },
  snapshots: { run: runSnapshots, runs: 2000, lost: 'mismatches' },
  kill: { run: runKills, runs: 20, lost: 'losses' },
  outbox: { run: runOutbox, runs: 100, lost: 'losses' },
  clues: { run: runClues, runs: 20, lost: 'failures' },
  alerts: { run: runAlerts, runs: 100, lost: 'failures' },
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string' }, seed: { type: 'string' } },
  })
  const name = positionals[0] ?? ''
  const suite = Object.hasOwn(suites, name) ? suites[name] : undefined
  if (!suite) throw new Error(`name a suite: ${Object.keys(suites).join(', ')}`)
  const seed = Number(values.seed ?? 1)
  const {
    runs,
    failures,
    met = {},
  } = await suite.run({ runs: Number(values.runs ?? suite.runs), seed })
  for (const failure of failures.slice(0, 10)) console.error(failure)
  for (const [what, count] of Object.entries(met).sort()) console.log(`  ${what}: ${count}`)
  console.log(`${name}: ${runs} runs, seed ${seed}: ${failures.length} ${suite.lost}`)
  process.exitCode = failures.length ? 1 : 0
}

void main()
