// Which process holds .local-cloud: two would write one database without knowing of each other.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const DATA = resolve(__dirname, '../.local-cloud')

const NOTE = join(DATA, 'running.json')

interface Running {
  pid: number
  url: string
}

/** Where it runs already, or undefined; a note that a killed process left says nothing. */
export function runningAt(): string | undefined {
  if (!existsSync(NOTE)) return undefined
  const { pid, url } = JSON.parse(readFileSync(NOTE, 'utf8')) as Running
  try {
    process.kill(pid, 0)
    return url
  } catch {
    return undefined
  }
}

export const noteRunning = (url: string) =>
  writeFileSync(NOTE, JSON.stringify({ pid: process.pid, url } satisfies Running))

export const noteStopped = () => rmSync(NOTE, { force: true })
