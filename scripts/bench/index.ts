// `npm run bench` prints every figure with its conditions; `npm run bench -- NAME` one; `-- --json` one object.

import { parseArgs } from 'node:util'
import { machine, type Bench, type Report } from './bench'
import { benchBundle } from './bundle'
import { benchLists } from './lists'
import { benchPackages } from './packages'
import { benchPages } from './pages'
import { benchReady } from './ready'
import { benchSubmit } from './submit'

const benches: Record<string, Bench> = {
  submit: benchSubmit,
  lists: benchLists,
  packages: benchPackages,
  pages: benchPages,
  bundle: benchBundle,
  ready: benchReady,
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
    const report = await bench()
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
