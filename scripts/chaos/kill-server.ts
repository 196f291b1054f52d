// A durable database in a process of its own, to be killed: `kill-server.ts <file> <key>` prints where it listens.

import { databaseActions } from '../../local-cloud/actions/database'
import { openStore } from '../../local-cloud/store/store'
import { createWireServer } from '../../local-cloud/wire/server'

async function main(path: string, adminKey: string): Promise<void> {
  const clock = { now: () => Date.now() }
  const log = { write: () => {} }
  const collections = [
    { name: 'notes', indexes: [{ name: 'run', keys: { run: 1 as const, n: 1 as const } }] },
    { name: 'accounts', indexes: [] },
    { name: 'transfers', indexes: [{ name: 'from', keys: { from: 1 as const } }] },
  ]
  const store = openStore({ path, clock, log, collections })
  const cloud = { envId: 'chaos', adminKey, clock, log, store }
  const { origin } = await createWireServer(cloud, databaseActions)
  process.stdout.write(`${origin}\n`)
}

void main(process.argv[2]!, process.argv[3]!)
