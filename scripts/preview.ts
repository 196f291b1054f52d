// The local cloud with the demo county and the phone in the browser. `npm start` calls it once everything is built.

import { rmSync, watch } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Manifest, startLocalCloud } from '../local-cloud'
import { buildFunctions } from './build-functions'
import { localOptions } from './local-options'
import { DATA, noteRunning, noteStopped, runningAt } from './running'
import { DEMO_SEED, keepManifest, keptManifest, manifestFor, seedDemo } from './seed'

const ROOT = resolve(__dirname, '..')
/** WeChat takes minutes to look at a photo. */
const VERDICT_MILLISECONDS = 20_000
const PORT = 8600

const { values: options } = parseArgs({
  options: { port: { type: 'string' }, watch: { type: 'boolean' } },
})

/** Whom one can be in the demo county; it is written first where there is none, or where writing it was interrupted. */
async function demoCounty(): Promise<Manifest> {
  const kept = keptManifest(DATA)
  if (kept) return kept
  console.log('Writing two years of a demo county into .local-cloud/ …')
  rmSync(DATA, { recursive: true, force: true })
  const cloud = await startLocalCloud({ ...localOptions, dataDir: DATA })
  await seedDemo(cloud)
  await cloud.stop()
  const manifest = manifestFor({ seed: DEMO_SEED })
  keepManifest(DATA, manifest)
  return manifest
}

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const probe = createServer()
      .once('error', () => answer(false))
      .listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })

async function freePort(wanted: number): Promise<number> {
  if (await isFree(wanted)) return wanted
  console.log(`Port ${wanted} is taken; trying ${wanted + 1}.`)
  return freePort(wanted + 1)
}

/** Changed functions answer the next call. */
function rebuildOnChange(): void {
  let waiting: NodeJS.Timeout | undefined
  const rebuild = () =>
    buildFunctions().then(
      () => console.log('Functions rebuilt.'),
      () => console.log('Functions not rebuilt; the last good ones go on.'),
    )
  for (const room of ['cloudfunctions', 'domain', 'config'])
    watch(join(ROOT, room), { recursive: true }, () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void rebuild(), 100)
    })
}

async function serve(): Promise<void> {
  await buildFunctions()
  const manifest = await demoCounty()
  const cloud = await startLocalCloud({
    ...localOptions,
    dataDir: DATA,
    h5Root: join(ROOT, 'dist/h5'),
    manifest,
    settings: { mediaVerdictAfterMs: VERDICT_MILLISECONDS },
    schedule: true,
    port: await freePort(Number(options.port ?? process.env.PORT ?? PORT)),
  })
  noteRunning(cloud.url)
  const stop = () =>
    cloud.stop().then(() => {
      noteStopped()
      process.exit(0)
    })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  if (options.watch) rebuildOnChange()
  const first = manifest.people[0]
  console.log(`Ready: open ${cloud.url} ${first ? `and be ${first.label} first` : ''}`)
}

const running = runningAt()
if (running === undefined) void serve()
else console.log(`It is running already: open ${running}`)
