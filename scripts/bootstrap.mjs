// What `npm start` and `npm test` need before anything else runs: the right Node, and the packages that the lockfile names.
// Plain JavaScript on Node alone, because it runs before there are packages.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..')

const NODE_NEEDED = [20, 11]

export function bootstrap() {
  checkNode()
  install(ROOT, 'Installing packages (once, and again when package-lock.json changes) …')
}

/** Installs what the lockfile of a folder names, unless it is there. */
export function install(folder, announcement) {
  if (installed(folder)) return
  console.log(announcement)
  npmIn(folder, 'ci', '--prefer-offline')
}

/** Ends the process with one line where there is nothing more to say. */
export function giveUp(line) {
  console.error(line)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1])) return
  giveUp(`Node ${NODE_NEEDED.join('.')} or newer is needed; this is ${process.versions.node}.`)
}

/** Whether npm's own note of what it installed agrees with the lockfile; packages for other systems may be missing. */
function installed(folder) {
  const note = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const [wanted, present] = [join(folder, 'package-lock.json'), note].map(
    (path) => JSON.parse(readFileSync(path, 'utf8')).packages,
  )
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  )
}

function npmIn(folder, ...args) {
  const own = process.env.npm_execpath
  const { status } = own
    ? spawnSync(process.execPath, [own, ...args], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: true })
  if (status !== 0) giveUp('The packages could not be installed; npm says why above.')
}
