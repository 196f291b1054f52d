// Bundles every function of cloudfunctions/deploy into dist/cloudfunctions, ready to be uploaded: the code in one file, the
// function's config.json, and a package.json that names the SDK.

import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const ROOT = resolve(__dirname, '..')
const SOURCES = join(ROOT, 'cloudfunctions/deploy')
export const FUNCTIONS_ROOT = join(ROOT, 'dist/cloudfunctions')

const sdkVersion = () =>
  (
    JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
  ).dependencies['wx-server-sdk']

export async function buildFunctions(): Promise<string[]> {
  const names = readdirSync(SOURCES)
  await Promise.all(names.map(buildFunction))
  return names
}

async function buildFunction(name: string): Promise<void> {
  const to = join(FUNCTIONS_ROOT, name)
  mkdirSync(to, { recursive: true })
  const manifest = { name, main: 'index.js', dependencies: { 'wx-server-sdk': sdkVersion() } }
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, name, 'index.ts')],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['wx-server-sdk'],
    alias: { '@domain': join(ROOT, 'domain') },
    logLevel: 'warning',
  })
  put(join(to, 'config.json'), readFileSync(join(SOURCES, name, 'config.json')))
  put(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const { contents } of outputFiles) put(join(to, 'index.js'), contents)
}

/** Whoever reads meanwhile gets all of the old file or all of the new; one that would be the same is left alone. */
function put(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, bytes)
  renameSync(beside, path)
}

if (process.argv[1] === __filename)
  void buildFunctions().then((names) =>
    console.log(`Built ${names.join(', ')} into dist/cloudfunctions`),
  )
