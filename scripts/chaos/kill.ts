// The database's process is killed under load, again and again: every answered write must be found afterwards, and of
// every transaction either all or nothing.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as sdk from 'wx-server-sdk'
import { Chance } from '../seed/chance'
import type { Outcome } from './queries'

const ACCOUNTS = ['a0', 'a1', 'a2', 'a3']
const OPENING_CENTS = 1000
const CLIENTS = 4
const MOST_ANSWERS = 60
const KEY = 'chaos-key'

interface Answered {
  notes: string[]
  transfers: string[]
}

export async function runKills({ runs, seed }: { runs: number; seed: number }): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-kill-'))
  const chance = new Chance(seed)
  const failures: string[] = []
  const answered: Answered = { notes: [], transfers: [] }
  let server = await start(join(folder, 'store.db'))
  try {
    await openAccounts()
    for (let run = 0; run < runs; run++) {
      await loadUntilKilled(server, run, chance, answered)
      server = await start(join(folder, 'store.db'))
      failures.push(...(await losses(answered)).map((loss) => `run ${run}: ${loss}`))
    }
  } finally {
    await killed(server)
    rmSync(folder, { recursive: true })
  }
  return { runs, failures }
}

async function start(path: string): Promise<ChildProcess> {
  const script = join(__dirname, 'kill-server.ts')
  const server = spawn(process.execPath, ['--import', 'tsx', script, path, KEY], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [origin] = (await once(createInterface(server.stdout), 'line')) as [string]
  Object.assign(process.env, environment(origin))
  sdk.init({ env: 'chaos' })
  return server
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGKILL')
  await gone
}

function environment(origin: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    TENCENTCLOUD_SECRETID: KEY,
    TENCENTCLOUD_SECRETKEY: 'unused',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'chaos',
    SILENCE: 'true',
  }
}

async function openAccounts(): Promise<void> {
  for (const _id of ACCOUNTS) {
    await sdk
      .database()
      .collection('accounts')
      .add({ data: { _id, cents: OPENING_CENTS } })
  }
}

/** Clients write at once, each one thing after another, until enough is answered and the process is killed. */
async function loadUntilKilled(
  server: ChildProcess,
  run: number,
  chance: Chance,
  answered: Answered,
): Promise<void> {
  const enough = chance.int(1, MOST_ANSWERS)
  let answers = 0
  let gone: Promise<void> | undefined
  const client = async (name: string) => {
    for (let n = 0; !gone; n++) {
      const id = `${run}-${name}-${n}`
      const done = n % 2 ? await transferred(id, chance) : await noted(id, run, n)
      if (done) answered[n % 2 ? 'transfers' : 'notes'].push(id)
      if (done && ++answers === enough) gone = killed(server)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(`c${i}`)))
  await gone
}

/** False where no answer came, or a conflict: then it may have happened or not. */
async function noted(_id: string, run: number, n: number): Promise<boolean> {
  return settled(() => sdk.database().collection('notes').add({ data: { _id, run, n } }))
}

async function transferred(_id: string, chance: Chance): Promise<boolean> {
  const [from, to] = pair(chance)
  const cents = chance.int(1, 9)
  const { inc } = sdk.database().command
  return settled(() =>
    sdk.database().runTransaction(async (transaction: Transaction) => {
      await transaction
        .collection('accounts')
        .doc(from)
        .update({ data: { cents: inc(-cents) } })
      await transaction
        .collection('accounts')
        .doc(to)
        .update({ data: { cents: inc(cents) } })
      await transaction.collection('transfers').add({ data: { _id, from, to, cents } })
    }),
  )
}

type Transaction = Pick<ReturnType<typeof sdk.database>, 'collection'>

async function settled(write: () => unknown): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}

function pair(chance: Chance): [string, string] {
  const from = chance.int(0, ACCOUNTS.length - 1)
  const to = (from + chance.int(1, ACCOUNTS.length - 1)) % ACCOUNTS.length
  return [ACCOUNTS[from]!, ACCOUNTS[to]!]
}

async function losses(answered: Answered): Promise<string[]> {
  const transfers = await all('transfers')
  const notes = await all('notes')
  const counted = await sdk
    .database()
    .collection('notes')
    .where({ run: { $gte: 0 } })
    .count()
  const { total } = counted as { total: number }
  return [
    ...missing('note', answered.notes, notes),
    ...missing('transfer', answered.transfers, transfers),
    ...(total === notes.length ? [] : [`the index has ${total} of ${notes.length} notes`]),
    ...wrongBalances(await all('accounts'), transfers),
  ]
}

type Row = Record<string, unknown> & { _id: string }

async function all(name: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let last = ''; ; last = rows.at(-1)!._id) {
    const { gt } = sdk.database().command
    const page = sdk
      .database()
      .collection(name)
      .where({ _id: gt(last) })
      .orderBy('_id', 'asc')
    const { data } = (await page.limit(1000).get()) as { data: Row[] }
    rows.push(...data)
    if (data.length < 1000) return rows
  }
}

function missing(what: string, answered: string[], found: Row[]): string[] {
  const ids = new Set(found.map(({ _id }) => _id))
  return answered.filter((id) => !ids.has(id)).map((id) => `${what} ${id} was answered and is lost`)
}

/** What is on an account is what the transfers say: else half a transaction is there. */
function wrongBalances(accounts: Row[], transfers: Row[]): string[] {
  return accounts.flatMap(({ _id, cents }) => {
    const sum = (side: 'from' | 'to') =>
      transfers
        .filter((transfer) => transfer[side] === _id)
        .reduce((total, transfer) => total + (transfer['cents'] as number), 0)
    const due = OPENING_CENTS + sum('to') - sum('from')
    return due === cents ? [] : [`account ${_id} has ${String(cents)} instead of ${due}`]
  })
}
