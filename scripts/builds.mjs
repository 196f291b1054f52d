// Builds what is out of date: a build is known by a hash over the sources that went into it.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bootstrap.mjs'

const TARO = ['node_modules/@tarojs/cli/bin/taro', 'build', '--type']
const TARO_SOURCES = ['src', 'domain', 'config', 'babel.config.cjs', 'package-lock.json']
const FUNCTIONS_SOURCES = ['cloudfunctions', 'domain', 'config', 'package-lock.json']

/** Nothing here takes a third of it. */
const TOO_LONG_MS = 15 * 60_000

const BUILDS = {
  weapp: { sources: TARO_SOURCES, made: 'dist/weapp/app.json', command: [...TARO, 'weapp'] },
  h5: {
    sources: [...TARO_SOURCES, 'local-cloud/client', 'local-cloud/preview'],
    made: 'dist/h5/index.html',
    command: [...TARO, 'h5'],
  },
  functions: {
    sources: [...FUNCTIONS_SOURCES, 'scripts/build-functions.ts'],
    made: 'dist/cloudfunctions/api/index.js',
    command: ['node_modules/tsx/dist/cli.mjs', 'scripts/build-functions.ts'],
  },
}

/** What the build said, or undefined where it was up to date. Throws what it said where it failed. */
export async function build(name) {
  const { command } = BUILDS[name]
  const hash = hashOfSources(name)
  if (isUpToDate(name, hash)) return undefined
  // CI makes Taro say what went wrong instead of drawing how far it is.
  const said = await run(command, { env: { CI: '1' } })
  remember(name, hash)
  return said
}

export const needsBuild = (name) => !isUpToDate(name, hashOfSources(name))

const noteOf = (name) => join(ROOT, '.cache', `${name}.built`)

// The time tells a build that somebody else made meanwhile from the one that is noted.
const stamp = (name, hash) => `${hash} ${statSync(join(ROOT, BUILDS[name].made)).mtimeMs}`

function isUpToDate(name, hash) {
  const made = join(ROOT, BUILDS[name].made)
  if (!existsSync(made) || !existsSync(noteOf(name))) return false
  return readFileSync(noteOf(name), 'utf8') === stamp(name, hash)
}

function remember(name, hash) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  writeFileSync(noteOf(name), stamp(name, hash))
}

function hashOfSources(name) {
  const hash = createHash('sha256')
  for (const path of BUILDS[name].sources.flatMap(filesUnder))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path]
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/** Runs Node on a script of the project; what it writes comes back as one text. */
export function run(command, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TOO_LONG_MS,
    })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const text = Buffer.concat(said).toString()
      if (code === 0) resolve(text)
      else reject(Object.assign(new Error(text), { said: text, code }))
    })
  })
}
