// Runs inside a worker thread: one instance of one cloud function, one call at a time, as on the platform.

import { subscribe } from 'node:diagnostics_channel'
import { createRequire, Module } from 'node:module'
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { evaluate } from './bundle-script'
import { readClock } from './settable-clock'
import type { FromWorker, Outcome, ToWorker, WorkerSettings } from './worker-messages'

type Main = (event: unknown, context: unknown) => unknown

const settings = workerData as WorkerSettings
const say = (message: FromWorker) => parentPort?.postMessage(message)

let main: Main | undefined
let calling = false
let openRequests = 0
let envOfCall: string[] = []
let wentOn = false
let clock: Float64Array = new Float64Array([0, NaN])
/** What was in the global object before the function, and what the function put there as it was loaded. */
let globals = new Set<string>()
let globalsOfLoading: string[] = []

/** What an instance at rest holds open. */
const AT_REST = ['MessagePort', 'ConnectWrap']

captureConsole()
followTheCloudsClock()
countRequests()
findTheSdk()
parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'load') load(message)
  else if (message.kind === 'unload') unload()
  else void call(message)
})
say({ kind: 'warm' })

function load({ file, env, clock: shared }: ToWorker & { kind: 'load' }): void {
  // Each look into a thread's own process.env crosses into C++, and the SDK looks some hundred times a request.
  process.env = { ...env }
  clock = new Float64Array(shared)
  wentOn = false
  globals = new Set(Object.getOwnPropertyNames(globalThis))
  try {
    const exported = evaluate(file) as { main?: Main }
    globalsOfLoading = newGlobals()
    if (typeof exported.main !== 'function') throw new Error('index.main is not a function')
    main = exported.main
    say({ kind: 'loaded' })
  } catch (error) {
    say({ kind: 'loadFailed', error: textOf(error) })
  }
}

function unload(): void {
  main = undefined
  for (const name of globalsOfLoading) Reflect.deleteProperty(globalThis, name)
  say({ kind: 'unloaded', clean: !wentOn && nothingIsOpen() && newGlobals().length === 0 })
}

const nothingIsOpen = () => process.getActiveResourcesInfo().every((name) => AT_REST.includes(name))

const newGlobals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name))

async function call({ id, eventText, context, env }: ToWorker & { kind: 'call' }): Promise<void> {
  for (const key of envOfCall) Reflect.deleteProperty(process.env, key)
  envOfCall = Object.keys(env)
  Object.assign(process.env, env)
  calling = true
  openRequests = 0
  const outcome = await outcomeOf(eventText, context)
  calling = false
  if (openRequests > 0) wentOn = true
  say({ kind: 'answered', id, outcome, openRequests })
}

async function outcomeOf(eventText: string, context: unknown): Promise<Outcome> {
  try {
    const result = await main?.(JSON.parse(eventText), context)
    // A function as result has no JSON; the platform answers null.
    const text = JSON.stringify(result ?? null) as string | undefined
    return { text: text ?? 'null' }
  } catch (error) {
    return { error: textOf(error) }
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : `Error: ${format('%o', error)}`
}

function captureConsole(): void {
  const levels = {
    debug: 'debug',
    log: 'info',
    info: 'info',
    warn: 'warn',
    error: 'error',
  } as const
  for (const [method, level] of Object.entries(levels)) {
    const print = (...words: unknown[]) => say({ kind: 'printed', level, text: format(...words) })
    console[method as keyof typeof levels] = print
  }
}

function followTheCloudsClock(): void {
  const MachineDate = Date
  const machineNow = MachineDate.now.bind(MachineDate)
  const now = () => readClock(clock, machineNow())
  MachineDate.now = now
  const CloudDate = new Proxy(MachineDate, {
    construct: (target, words: unknown[], newTarget: NewableFunction) =>
      Reflect.construct(
        target,
        words.length > 0 ? (words as [number]) : [now()],
        newTarget,
      ) as Date,
    apply: () => new MachineDate(now()).toString(),
  })
  MachineDate.prototype.constructor = CloudDate
  globalThis.Date = CloudDate
}

// The platform freezes an instance once it has answered: what is still open then is lost.
function countRequests(): void {
  subscribe('http.client.request.start', (message) => {
    openRequests += 1
    const { request } = message as { request: { path: string } }
    if (calling) return
    wentOn = true
    say({ kind: 'lateRequest', path: request.path })
  })
  subscribe('http.client.response.finish', () => {
    openRequests -= 1
  })
}

// A bundle inside the project finds the SDK upwards; NODE_PATH serves one that lies elsewhere.
function findTheSdk(): void {
  process.env.NODE_PATH = settings.modulesFolder
  ;(Module as unknown as { _initPaths(): void })._initPaths()
  createRequire(`${settings.modulesFolder}/`)('wx-server-sdk')
}
