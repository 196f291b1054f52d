// `npm run bench` prints every figure with its conditions; `npm run bench -- NAME` one; `-- --json` one object. What is
// measured is built first where it is out of date.

import { parseArgs } from 'node:util'
import { build } from '../builds.mjs'
import { machine, type Bench, type Report } from './bench'
import { benchArticles } from './articles'
import { benchBesideAbuse } from './beside-abuse'
import { benchBundle } from './bundle'
import { benchEvidence } from './evidence'
import { benchImport } from './import'
import { benchClues } from './clues'
import { benchEscalation } from './escalation'
import { benchField } from './field'
import { benchLists } from './lists'
import { benchPackages } from './packages'
import { benchPages } from './pages'
import { benchReady } from './ready'
import { benchResidents } from './residents'
import { benchSubmit } from './submit'
import { benchTips } from './tips'

interface Measuring {
  run: Bench
  of: Parameters<typeof build>[0][]
}

const benches: Record<string, Measuring> = {
  submit: { run: benchSubmit, of: ['functions'] },
  import: { run: benchImport, of: ['functions'] },
  evidence: { run: benchEvidence, of: ['functions'] },
  clues: { run: benchClues, of: ['functions'] },
  tips: { run: benchTips, of: ['functions'] },
  abuse: { run: benchBesideAbuse, of: ['functions'] },
  escalation: { run: benchEscalation, of: ['functions'] },
  articles: { run: benchArticles, of: ['functions'] },
  lists: { run: benchLists, of: ['functions'] },
  packages: { run: benchPackages, of: ['weapp'] },
  field: { run: benchField, of: ['weapp', 'functions'] },
  pages: { run: benchPages, of: ['weapp', 'functions'] },
  residents: { run: benchResidents, of: ['weapp', 'functions'] },
  bundle: { run: benchBundle, of: ['functions'] },
  ready: { run: benchReady, of: [] },
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  const reports: Report[] = []
  for (const name of names) {
    const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
    if (!bench) throw new Error(`name a benchmark: ${Object.keys(benches).join(', ')}`)
    for (const built of bench.of) await build(built)
    const report = await bench.run()
    reports.push(report)
    if (!values.json) print(report)
  }
  if (values.json) console.log(JSON.stringify({ machine: machine(), reports }))
}

function print({ name, conditions, rows }: Report): void {
  console.log(`\n${name} — ${[machine(), ...conditions].join('; ')}`)
  console.table(
    Object.fromEntries(
      rows.map(({ what, figure, target = '', met }) => [
        what,
        { figure, target, met: met === undefined ? '' : met ? 'yes' : 'NO' },
      ]),
    ),
  )
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
