// The real code of the phone in this process: built with WeChat's side of src/platform, on a `wx` and a clock that belong
// to whichever simulated phone is running.

import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'esbuild'

export type App = typeof import('./app')

/** What the code of the phone meets of WeChat. */
export interface Wx {
  cloud: {
    init(): void
    callFunction(call: { name: string; data: object }): Promise<{ result: unknown }>
    uploadFile(file: { cloudPath: string; filePath: string }): Promise<{ fileID: string }>
  }
}

export interface Running {
  wx: Wx
  /** Milliseconds since 1970 by the phone's own clock. */
  clock(): number
}

const running = new AsyncLocalStorage<Running>()

/** Everything that `act` does, now and later, is done by this phone. */
export const runOn = <Result>(phone: Running, act: () => Result): Result => running.run(phone, act)

function current(): Running {
  const phone = running.getStore()
  if (!phone) throw new Error('no phone is running')
  return phone
}

const wx: Wx = {
  cloud: {
    init: () => undefined,
    callFunction: (call) => current().wx.cloud.callFunction(call),
    uploadFile: (file) => current().wx.cloud.uploadFile(file),
  },
}

class PhoneDate extends Date {
  constructor(...given: [] | [string | number]) {
    super(...((given.length === 0 ? [current().clock()] : given) as [number]))
  }

  static override now(): number {
    return current().clock()
  }
}

const ROOT = join(__dirname, '../../..')
/** Pages are opened and things said by Taro; nobody looks here. */
const SILENT_TARO = 'module.exports = new Proxy({}, { get: () => async () => undefined })'

export async function loadApp(): Promise<App> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'app.ts')],
    bundle: true,
    write: false,
    platform: 'neutral',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    resolveExtensions: ['.weapp.ts', '.weapp.tsx', '.ts', '.tsx', '.js', '.json'],
    alias: { '@domain': join(ROOT, 'domain') },
    define: { Date: '__PhoneDate' },
    plugins: [
      {
        name: 'silent-taro',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@tarojs\// }, () => ({ path: 'taro', namespace: 'silent' }))
          onLoad({ filter: /.*/, namespace: 'silent' }, () => ({ contents: SILENT_TARO }))
        },
      },
    ],
    logLevel: 'warning',
  })
  const [file] = outputFiles
  const module = { exports: {} as App }
  const wrapped = `(function (module, exports, wx, __PhoneDate) {${file?.text}\n})`
  const start = new Script(wrapped, { filename: 'phone.js' }).runInThisContext() as (
    ...given: unknown[]
  ) => void
  start(module, module.exports, wx, PhoneDate)
  return module.exports
}
