// npm run trail -- check: is every trail whole, and every record what its trail says? It reads what the local cloud holds, or, with
// --export FOLDER, what a deployed environment's collections were exported to (docs/deploy.md), and writes nothing. With
// --heads FILE it also holds the trails against heads that were kept elsewhere. npm run trail -- heads prints these.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { collections } from '../config/database'
import { openStored } from './trail/stored'
import { checkAll, headsOf, type Found } from './trail/check'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    county: { type: 'string' },
    subject: { type: 'string' },
    export: { type: 'string' },
    heads: { type: 'string' },
  },
})

const spoken = ({ subject, seq, kind, fields = [] }: Found): string =>
  [subject, `seq ${seq}`, kind, fields.join(',')].filter(Boolean).join('  ')

async function main(): Promise<number> {
  const [what = 'check'] = positionals
  if (!['check', 'heads'].includes(what)) throw new Error('say `check` or `heads`')
  const stored = await openStored({ folder: values.export, collections })
  try {
    const chosen = { county: values.county, subject: values.subject }
    if (what === 'heads') {
      for (const line of headsOf(stored, chosen)) console.log(line)
      return 0
    }
    const heads = values.heads && readFileSync(values.heads, 'utf8')
    const { found, recordCount, entryCount } = await checkAll(stored, chosen, heads || undefined)
    for (const each of found) console.log(spoken(each))
    console.log(`${recordCount} records, ${entryCount} entries, ${found.length} breaks`)
    return found.length > 0 ? 1 : 0
  } finally {
    await stored.close()
  }
}

main()
  .then((code) => process.exit(code))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  })
