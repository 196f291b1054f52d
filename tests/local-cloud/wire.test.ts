import { limits } from '../../local-cloud/limits'
import { collectionOf, startDatabase, type TestDatabase } from './database-kit'

let database: TestDatabase
beforeAll(async () => {
  database = await startDatabase([{ name: 'things', indexes: [] }])
})
afterAll(() => database.close())

const signed = () => ({
  authorization: `TC3-HMAC-SHA256 Credential=${database.adminKey}/2026-11-22`,
})

async function post(headers: Record<string, string>, body: unknown) {
  const answer = await fetch(`${database.origin}/admin`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { type: answer.headers.get('content-type'), ...((await answer.json()) as object) }
}

const adding = { action: 'database.addCollection', collectionName: 'more' }

describe('the admin door', () => {
  it('stays shut without the key', async () => {
    expect(await post({}, adding)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
    const guess = { authorization: 'TC3-HMAC-SHA256 Credential=guess/2026-11-22' }
    expect(await post(guess, adding)).toMatchObject({ code: 'SIGN_PARAM_INVALID' })
  })

  it('stays shut to every browser, key or not', async () => {
    const own = { ...signed(), origin: database.origin }
    expect(await post(own, adding)).toMatchObject({ code: 'PERMISSION_DENIED' })
  })

  it('refuses what it cannot read', async () => {
    expect(await post(signed(), 'no json')).toMatchObject({ code: 'INVALID_PARAM' })
    expect(await post(signed(), { action: 7 })).toMatchObject({ code: 'INVALID_PARAM' })
    const broken = { action: 'database.getDocument', collectionName: 'things', query: '{' }
    expect(await post(signed(), broken)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('names an action it does not know', async () => {
    for (const action of ['database.dropCollection', 'constructor']) {
      expect(await post(signed(), { action })).toMatchObject({
        code: 'INVALID_ACTION',
        message: expect.stringContaining(action),
      })
    }
  })

  it('refuses a body larger than any write may be', async () => {
    const body = { ...adding, filler: 'x'.repeat(limits.requestBytes) }
    expect(await post(signed(), body)).toMatchObject({ code: 'EXCEED_MAX_PAYLOAD_SIZE' })
  })

  it('answers in exactly the type the SDK looks for', async () => {
    expect(await post(signed(), adding)).toEqual({
      type: 'application/json; charset=utf-8',
      requestId: expect.any(String),
    })
  })
})

describe('the limits of a query', () => {
  beforeAll(() => {
    const many = Array.from({ length: 1200 }, (_, n) => ({ _id: `t${n}`, n }))
    database.store.bulkLoad('things', many)
  })

  it('are 100 documents by default and 1000 at most', async () => {
    expect((await collectionOf(database, 'things').get()).data).toHaveLength(100)
    expect((await collectionOf(database, 'things').limit(5000).get()).data).toHaveLength(1000)
  })

  it('are 20 documents for a pipeline that names no limit, with a warning', async () => {
    const pipeline = () => database.sdk.database().collection('things').aggregate()
    const list = async (aggregation: unknown) => ((await aggregation) as { list: unknown[] }).list
    expect(await list(pipeline().match({}).end())).toHaveLength(20)
    expect(database.logged.at(-1)!.text).toContain('name a limit')
    expect(await list(pipeline().limit(500).end())).toHaveLength(500)
  })

  it('are reported for each call of a function, with its round trips', async () => {
    database.callAs('call-77')
    await collectionOf(database, 'things').where({ n: 5 }).get()
    await collectionOf(database, 'things').doc('t5').get()
    const { queries } = database.store
    expect(queries.roundTrips('call-77')).toBe(2)
    expect(queries.of('call-77').map(({ index, examined }) => [index, examined])).toEqual([
      [null, 1200],
      ['_id_', 1],
    ])
  })
})
