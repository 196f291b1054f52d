// Every database call that was recorded from wx-server-sdk 4.0.2, made again by the real SDK: it must send what was
// recorded (`>`) and give what was recorded (`=`).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOW, startDatabase, type TestDatabase } from './database-kit'
import { aggregates } from './wire-calls/aggregates'
import { reads } from './wire-calls/reads'
import { transactions } from './wire-calls/transactions'
import { updates } from './wire-calls/updates'

interface Sample {
  sent: Record<string, unknown>[]
  result: string
}

const wireCalls = [...reads, ...updates, ...aggregates, ...transactions]

let database: TestDatabase
beforeAll(async () => {
  database = await startDatabase([])
})
afterAll(() => database.close())

/** The recording server knew no geo and ignored a projection on doc(); here MongoDB is followed instead. */
const better: Record<string, unknown> = {
  'doc.field.get': {
    __error: expect.objectContaining({
      errCode: -502001,
      errMsg: expect.stringContaining('Projection cannot have a mix of inclusion and exclusion'),
    }),
  },
  'where.get all options': { data: [{ i: 1, s: 'x', _id: 'a' }], errMsg: 'collection.get:ok' },
  'query geoNear': { total: 1, errMsg: 'collection.count:ok' },
  'query geoWithin polygon': { total: 0, errMsg: 'collection.count:ok' },
  'query geoWithin centerSphere': { total: 1, errMsg: 'collection.count:ok' },
  'query geoIntersects': { total: 0, errMsg: 'collection.count:ok' },
  'aggregate geoNear': {
    list: [
      expect.objectContaining({ _id: 'o1', dist: 0 }),
      expect.objectContaining({ _id: 'o2', dist: expect.closeTo(157_401, -2) }),
    ],
    errMsg: 'collection.aggregate:ok',
  },
}

const samples = readSamples()

describe('what wx-server-sdk sends and gets', () => {
  it('has a call for every sample', () => {
    expect(wireCalls.map(([name]) => name)).toEqual([...samples.keys()])
  })

  it.each(wireCalls)('%s', async (name, call) => {
    const from = database.received.length
    const result = await outcome(() => call(database))
    const sent = database.received
      .slice(from)
      .map(({ action, ...fields }) => ({ ...fields, action }))
    const sample = samples.get(name)!
    expect(sent.map(comparable)).toEqual(sample.sent.map(comparable))
    expect(comparable(result)).toEqual(better[name] ?? comparable(JSON.parse(sample.result)))
  })
})

function readSamples(): Map<string, Sample> {
  const found = new Map<string, Sample>()
  let current: Sample = { sent: [], result: '' }
  for (const line of readFileSync(join(__dirname, 'wire-samples.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) found.set(line.slice(3), (current = { sent: [], result: '' }))
    if (line.startsWith('  > ')) current.sent.push(JSON.parse(line.slice(4)))
    if (line.startsWith('  = ')) current.result = line.slice(4)
  }
  return found
}

async function outcome(call: () => unknown): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    return error instanceof Error ? { __error: describeError(error) } : { __thrown: error }
  }
}

function describeError(error: Error): Record<string, unknown> {
  const { message, errCode, errMsg, code } = error as Error & Record<string, unknown>
  return { message, errCode, errMsg, code }
}

/** As the samples were written down: dates as text, made-up ids alike, what belongs to the transport left out. */
function comparable(value: unknown): unknown {
  const buffer = (inner: unknown) =>
    Buffer.isBuffer(inner) ? { __buffer: inner.toString('hex'), n: inner.length } : inner
  const text = JSON.stringify(marked(value, buffer))
    .replace(/"name":"(Tcb|Type)?Error",/g, '')
    .replaceAll('{"type":"Buffer","data":[]}', '{"__buffer":"","n":0}')
    .replace(/[0-9a-f]{32}/g, '<id>')
    .replace(/"(requestId)":"[^"]*"/g, '"$1":"<id>"')
    .replaceAll('1795325467128', String(NOW))
  const plain: unknown = JSON.parse(text)
  return typeof plain === 'object' && plain !== null ? withoutTransport(plain) : plain
}

function withoutTransport(fields: object): object {
  const own = Object.entries(fields).filter(([name]) => !TRANSPORT.includes(name))
  return Object.fromEntries(own)
}

const TRANSPORT = [
  'envName',
  'invocationId',
  'wxCloudApiToken',
  'wxCloudbaseAccesstoken',
  'wxCloudSessionToken',
  'tcb_sessionToken',
  'crossAuthorizationToken',
  'crossAccountInfo',
]

function marked(value: unknown, mark: (inner: unknown) => unknown): unknown {
  const inner = mark(value)
  if (inner instanceof Date || typeof inner !== 'object' || inner === null) return inner
  if (Array.isArray(inner)) return inner.map((each) => marked(each, mark))
  if ('toJSON' in inner && typeof inner.toJSON === 'function') return marked(inner.toJSON(), mark)
  return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, marked(each, mark)]))
}
