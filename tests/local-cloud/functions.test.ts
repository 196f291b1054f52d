import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalCloud, WxCloud } from '../../local-cloud'
import { until } from '../kit/until'
import { FIXTURES, startTestCloud } from './kit'

let cloud: LocalCloud
let alice: WxCloud

beforeAll(async () => {
  cloud = await startTestCloud()
  alice = await cloud.client('o-alice')
})
afterAll(() => cloud.stop())

const misbehave = (does: string, more: object = {}) =>
  alice.callFunction<never>({ name: 'misbehave', data: { does, ...more } })

describe('a call that fails', () => {
  it('refuses a function that is not deployed', async () => {
    await expect(alice.callFunction({ name: 'nope' })).rejects.toMatchObject({
      errCode: -501000,
      errMsg: expect.stringContaining('FunctionName parameter could not be found'),
    })
  })

  it.each(['../tick', 'a/b', '', '.'])('refuses the name %p', async (name) => {
    await expect(alice.callFunction({ name })).rejects.toMatchObject({ errCode: -501000 })
  })

  it('reports what the function threw', async () => {
    await expect(misbehave('throws')).rejects.toMatchObject({
      errCode: -504002,
      errMsg: expect.stringMatching(/^cloud\.callFunction:fail .*-504002.*Error: boom/),
    })
  })

  it.each(['loops', 'hangs'])('ends a function that %s at its timeout', async (does) => {
    await expect(misbehave(does)).rejects.toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining('Invoking task timed out after 1 seconds'),
    })
    await expect(misbehave('nothing')).resolves.toMatchObject({ result: null })
  })

  it.each(['exits', 'rejectsAside'])('survives a function that %s', async (does) => {
    await expect(misbehave(does)).rejects.toMatchObject({ errCode: -504002 })
    await expect(misbehave('nothing')).resolves.toMatchObject({ result: null })
  })

  it('refuses more than 100 KB', async () => {
    await expect(misbehave('nothing', { text: '字'.repeat(35_000) })).rejects.toMatchObject({
      errMsg: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE'),
    })
    await expect(misbehave('nothing', { text: 'x'.repeat(300_000) })).rejects.toMatchObject({
      errMsg: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE'),
    })
    await expect(misbehave('nothing', { text: 'x'.repeat(100_000) })).resolves.toBeDefined()
  })

  it('refuses an answer above 1 MB, and no smaller one', async () => {
    await expect(misbehave('answersTooMuch')).rejects.toMatchObject({ errCode: -604001 })
    const { result } = await misbehave('answersMuch')
    expect(JSON.stringify(result)).toHaveLength(1024 * 1024)
  })
})

describe('identity', () => {
  it('reaches the function as WeChat gives it', async () => {
    const { result } = await alice.callFunction({ name: 'whoami', data: { a: 1 } })
    expect(result).toEqual({
      before: {
        OPENID: 'o-alice',
        APPID: 'wx0000000000000000',
        UNIONID: 'u-o-alice',
        CLIENTIP: '127.0.0.1',
        ENV: 'local-env',
        SOURCE: 'wx_client',
      },
      after: expect.objectContaining({ OPENID: 'o-alice' }),
      event: { a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'o-alice' } },
    })
  })

  it('is never another’s, in 500 calls that overlap', async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, async (_, n) => ({
        openid: `o-person-${n}`,
        phone: await cloud.client(`o-person-${n}`),
      })),
    )
    const calls = Array.from({ length: 500 }, async (_, n) => {
      const { openid, phone } = people[n % people.length]!
      const { result } = await phone.callFunction<{
        before: { OPENID: string }
        after: { OPENID: string }
      }>({ name: 'whoami', data: { waitMs: n % 7 } })
      return result.before.OPENID === openid && result.after.OPENID === openid
    })
    expect((await Promise.all(calls)).filter((right) => !right)).toEqual([])
  })

  it('does not reach a function that a function calls, unless that is set', async () => {
    const nested = () =>
      alice.callFunction<{ before: object }>({ name: 'relay', data: { name: 'whoami' } })
    expect((await nested()).result.before).not.toHaveProperty('OPENID')
    cloud.settings.calleesKnowTheUser = true
    expect((await nested()).result.before).toMatchObject({
      OPENID: 'o-alice',
      SOURCE: 'wx_client,scf',
    })
    cloud.settings.calleesKnowTheUser = false
  })

  it('refuses an openid that getWXContext would read as a number', async () => {
    await expect(cloud.client('0012345')).rejects.toThrow('openid')
  })
})

describe('an instance', () => {
  it('runs one call after the other and remembers', async () => {
    const first = (await misbehave('remembers')).result as number
    const second = (await misbehave('remembers')).result as number
    expect(second).toBe(first + 1)
  })

  it('has its own environment variables, and none of the machine’s', async () => {
    process.env.OF_THE_MACHINE = 'secret'
    const keys = ['CONFIGURED', 'OF_THE_MACHINE', 'TENCENTCLOUD_RUNENV', 'TZ', 'WX_OPENID']
    expect((await misbehave('readsEnv', { keys })).result).toEqual({
      CONFIGURED: 'from config.json',
      OF_THE_MACHINE: null,
      TENCENTCLOUD_RUNENV: 'SCF',
      TZ: 'UTC',
      WX_OPENID: 'o-alice',
    })
  })

  it('keeps no caller’s variables for the next caller', async () => {
    await alice.callFunction({ name: 'tick' })
    const { context } = (await cloud.fireTimer('tick')) as { context: object }
    expect(context).toEqual({ ENV: 'local-env', SOURCE: 'wx_trigger' })
  })

  it('does not deadlock when functions call themselves deeper than the cap', async () => {
    const calls = Array.from({ length: 6 }, () =>
      alice.callFunction<{ event: object }>({ name: 'relay', data: { depth: 5 } }),
    )
    for (const { result } of await Promise.all(calls)) expect(result).toHaveProperty('event')
  })

  it('writes what it prints into the log, with the request', async () => {
    const { requestID } = await misbehave('prints')
    expect(cloud.logs).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        functionName: 'misbehave',
        requestId: requestID,
        text: 'seen { a: 1 }',
      }),
    )
  })

  it('is warned about a request still open at its answer, and one sent afterwards', async () => {
    await misbehave('leavesRequestOpen')
    expect(cloud.logs.at(-1)?.text).toContain('request still open')

    const warned = new Promise<string>((resolve) => {
      const stop = cloud.onLog(({ level, text }) => {
        if (level !== 'warn') return
        stop()
        resolve(text)
      })
    })
    await misbehave('sendsLater', { waitMs: 20 })
    expect(await warned).toContain('after its answer')
  })
})

describe('a cloud that stops', () => {
  it('ends what is still running', async () => {
    const other = await startTestCloud()
    const phone = await other.client('o-alice')
    const begun = new Promise<void>((resolve) => other.onLog(() => resolve()))
    const call = phone.callFunction({ name: 'misbehave', data: { does: 'printsAndHangs' } })
    const ended = expect(call).rejects.toThrow('callFunction:fail')
    await begun
    await other.stop()
    await ended
  })

  it('leaves no thread behind where a function was only just loading', async () => {
    const threads = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort')
    const before = threads().length
    const other = await startTestCloud()
    const bob = await other.client('o-bob')
    const calls = ['whoami', 'tick', 'relay'].map((name) => bob.callFunction({ name }))
    const ended = Promise.allSettled(calls)
    await until(() => threads().length > before + 1)
    await other.stop()
    await ended
    await until(() => threads().length <= before)
  })
})

describe('a rebuilt bundle', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'functions-'))
    cpSync(join(FIXTURES, 'tick'), join(root, 'tick'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('answers the next call, wherever the functions root lies', async () => {
    const other = await startTestCloud({ functionsRoot: root })
    const phone = await other.client('o-alice')
    expect((await phone.callFunction({ name: 'tick' })).result).toHaveProperty('context')

    writeFileSync(join(root, 'tick', 'index.js'), 'exports.main = () => "rebuilt"')
    expect((await phone.callFunction({ name: 'tick' })).result).toBe('rebuilt')

    writeFileSync(join(root, 'tick', 'index.js'), 'throw new SyntaxError("half written")')
    await expect(phone.callFunction({ name: 'tick' })).rejects.toMatchObject({ errCode: -504002 })
    await other.stop()
  })
})
