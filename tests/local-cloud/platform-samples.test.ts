// Every recorded call of wx-server-sdk 4.0.2 beside the database: made again, the unmodified SDK must give what was recorded.

import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalCloud } from '../../local-cloud'
import { type Sdk, sdkOf, startTestCloud } from './kit'

const FILE = 'cloud://local-env.6c6f-local-env/dir/中文 a.txt'
const MISSING = 'cloud://x.y/none'

let cloud: LocalCloud
let sdk: Sdk

beforeAll(async () => {
  const keywords = [
    { key: 'thing1', label: '一' },
    { key: 'date2', label: '二' },
  ]
  cloud = await startTestCloud({
    templates: [{ id: 'T1', title: 'T', kind: 'once', keywords }],
    clock: { at: '1970-01-01T00:00:01.000Z', frozen: true },
    appid: 'wx0',
  })
  sdk = sdkOf(cloud)
  cloud.ledger.grant('o-alice', 'T1')
  const alice = await cloud.client('o')
  await alice.answerNextSubscription('accept')
})
afterAll(() => cloud.stop())

const message = {
  touser: 'o-alice',
  page: 'pages/index',
  lang: 'zh_CN',
  data: { thing1: { value: '你好' }, date2: { value: '2026-01-01' } },
  templateId: 'T1',
  miniprogramState: 'developer',
}

const calls: Record<string, () => Promise<unknown>> = {
  callFunction: () => sdk.callFunction({ name: 'sum', data: { a: 1, d: new Date(0), n: null } }),
  'callFunction throws': () => sdk.callFunction({ name: 'boom', data: {} }),
  'callFunction missing': () => sdk.callFunction({ name: 'nope', data: {} }),
  'uploadFile buffer': () =>
    sdk.uploadFile({ cloudPath: 'dir/中文 a.txt', fileContent: Buffer.from('hello') }),
  'uploadFile stream': () =>
    sdk.uploadFile({ cloudPath: 'dir/b.txt', fileContent: createReadStream(__filename) }),
  downloadFile: () => sdk.downloadFile({ fileID: FILE }),
  'downloadFile missing': () => sdk.downloadFile({ fileID: MISSING }),
  getTempFileURL: () =>
    sdk.getTempFileURL({ fileList: [FILE, { fileID: FILE, maxAge: 60 }, MISSING] }),
  deleteFile: () => sdk.deleteFile({ fileList: [FILE, MISSING] }),
  'openapi subscribeMessage.send': () => sdk.openapi.subscribeMessage!.send!(message),
  'openapi security.msgSecCheck': () =>
    sdk.openapi.security!.msgSecCheck!({ openid: 'o', scene: 2, version: 2, content: '正常' }),
  'openapi phonenumber': async () => {
    const { code } = await (await cloud.client('o')).getPhoneCode({ phone: '13800000000' })
    return sdk.openapi.phonenumber!.getPhoneNumber!({ code })
  },
  'openapi wxacode.getUnlimited': () =>
    sdk.openapi.wxacode!.getUnlimited!({ scene: 'id=1', page: 'pages/index', width: 280 }),
  'openapi imgSecCheck (media)': () =>
    sdk.openapi.security!.imgSecCheck!({
      media: { contentType: 'image/png', value: Buffer.from('PNG') },
    }),
  'openapi system error': async () => {
    const { result } = await sdk.callFunction({
      name: 'undeclared',
      data: { api: 'subscribeMessage.send', args: message },
    })
    const error = result as { errCode: number; errMsg: string }
    throw Object.assign(new Error(error.errMsg), error)
  },
  getOpenData: () => sdk.getOpenData({ list: ['cid1'] }),
  'cloudPay.unifiedOrder': () =>
    sdk.cloudPay.unifiedOrder({ body: 'x', outTradeNo: '1', totalFee: 1 }),
}

const samples = readSamples()

describe('beside the database, wx-server-sdk gets what was recorded', () => {
  it.each(Object.entries(calls))('%s', async (name, call) => {
    expect(comparable(await outcome(call))).toEqual(comparable(samples.get(name)))
  })

  it('refuses callOpenAPI for what does not exist, and answers what does', async () => {
    const missing = sdk.callOpenAPI({ api: 'a.b', data: {} })
    await expect(missing).rejects.toMatchObject({ code: '-604100' })
    const answer = await sdk.callOpenAPI({ api: 'security.imgSecCheck', data: {} })
    expect(answer).toMatchObject({ result: { errcode: 0 }, errMsg: 'callOpenAPI:ok' })
  })
})

function readSamples(): Map<string, unknown> {
  const found = new Map<string, unknown>()
  let name = ''
  for (const line of readFileSync(join(__dirname, 'platform-samples.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) name = line.slice(3)
    if (line.startsWith('  = ')) found.set(name, JSON.parse(line.slice(4)))
  }
  return found
}

async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    const { errCode, errMsg, code } = error as Record<string, unknown>
    return { __error: { errCode, errMsg, code } }
  }
}

/** What differs from call to call, or was the recording server's own choice, is compared by its type. */
const BY_TYPE = new Set([
  'requestID',
  'traceId',
  'prepayId',
  'timeStamp',
  'nonceStr',
  'package',
  'paySign',
  '__buffer',
  'n',
])
const DEFAULT_MAX_AGE = [7200, 600]

function comparable(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { __buffer: 'string', n: 'number' }
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    if (key === 'name' || key === 'message' || each === undefined) return []
    if (key === 'tempFileURL') return [[key, String(each).replace(/^.*?\/files?\/|\?.*$/g, '')]]
    if (key === 'maxAge') return [[key, DEFAULT_MAX_AGE.includes(Number(each)) ? 'default' : each]]
    return [[key, BY_TYPE.has(key) ? typeof each : comparable(each)]]
  })
  return Object.fromEntries(entries)
}
