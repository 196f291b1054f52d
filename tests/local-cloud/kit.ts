// A local cloud in memory with the fixture functions, for the tests beside it.

import { join } from 'node:path'
import {
  type LocalCloud,
  type LocalCloudOptions,
  startLocalCloud,
  type Template,
} from '../../local-cloud'

export const FIXTURES = join(__dirname, 'fixtures', 'functions')

export const clueAlert: Template = {
  id: 'clue-alert',
  title: '线索提醒',
  kind: 'once',
  keywords: [
    { key: 'thing1', label: '线索' },
    { key: 'time2', label: '时间' },
    { key: 'phrase3', label: '状态' },
  ],
}

export const longAlert: Template = { ...clueAlert, id: 'long-alert', kind: 'long' }

export function startTestCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  return startLocalCloud({
    dataDir: ':memory:',
    functionsRoot: FIXTURES,
    collections: [
      { name: 'people', indexes: [{ name: 'group', keys: { group: 1 } }] },
      { name: 'visits', indexes: [] },
      { name: 'pushed', indexes: [] },
    ],
    storageRule: { read: false, write: 'resource.openid == auth.openid' },
    templates: [clueAlert, longAlert],
    ...options,
  })
}

type Answer = Record<string, unknown> & { errMsg: string }

/** What the tests use of wx-server-sdk: its own types still offer callbacks beside promises. */
export interface Sdk {
  DYNAMIC_CURRENT_ENV: symbol
  CloudID: new (id: string) => object
  init(options: { env: symbol }): void
  callFunction(call: { name: string; data?: object }): Promise<Answer>
  callOpenAPI(call: object): Promise<Answer>
  getOpenData(wanted: { list: string[] }): Promise<Answer>
  uploadFile(upload: {
    cloudPath: string
    fileContent: unknown
  }): Promise<Answer & { fileID: string }>
  downloadFile(wanted: { fileID: string }): Promise<Answer & { fileContent: Buffer }>
  getTempFileURL(wanted: {
    fileList: (string | { fileID: string; maxAge?: number })[]
  }): Promise<Answer & { fileList: { fileID: string; tempFileURL: string; status: number }[] }>
  deleteFile(wanted: { fileList: string[] }): Promise<Answer & { fileList: { status: number }[] }>
  openapi: Record<string, Record<string, (args: object) => Promise<Answer>>>
  cloudPay: { unifiedOrder(order: object): Promise<Answer> }
  database(): { collection(name: string): { get(): Promise<{ data: unknown[] }> } }
}

/** The unmodified wx-server-sdk, as an administrator's program of its own would use it. */
export function sdkOf({ adminEnv }: LocalCloud): Sdk {
  Object.assign(process.env, adminEnv, { TZ: process.env.TZ })
  const sdk = jest.requireActual<Sdk>('wx-server-sdk')
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  return sdk
}
