// How long `npm start` takes until the phone can be opened, in a fresh clone with packages of its own: the first time, when
// everything is built and the demo county is written, and again.

import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from './bench'

const ROOT = resolve(__dirname, '../..')
const FIRST_SECONDS = 90
const AGAIN_SECONDS = 20
const PORT = '8690'

function secondsUntilReady(clone: string): Promise<number> {
  const startedAt = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...process.env, PORT },
    detached: true,
  })
  return new Promise((settle, fail) => {
    const end = (act: () => void) => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      child.once('close', act)
    }
    child.once('error', fail)
    child.stdout.on('data', (printed: Buffer) => {
      if (!/^Ready/m.test(printed.toString())) return
      const seconds = (performance.now() - startedAt) / 1000
      end(() => settle(seconds))
    })
    child.once('exit', (code) => code && fail(new Error(`npm start ended with ${code}`)))
  })
}

export async function benchReady(): Promise<Report> {
  const clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', ROOT, clone])
    const startedAt = performance.now()
    execFileSync('npm', ['ci', '--prefer-offline'], { cwd: clone, stdio: 'ignore' })
    const installed = (performance.now() - startedAt) / 1000
    const first = await secondsUntilReady(clone)
    const again = await secondsUntilReady(clone)
    return {
      name: 'ready',
      conditions: ['a fresh clone of the last commit'],
      rows: [
        { what: 'npm ci, packages in npm’s cache', figure: `${installed.toFixed(1)} s` },
        {
          what: 'npm start, first time',
          figure: `${first.toFixed(1)} s`,
          target: `< ${FIRST_SECONDS} s`,
          met: first < FIRST_SECONDS,
        },
        {
          what: 'npm start, again',
          figure: `${again.toFixed(1)} s`,
          target: `< ${AGAIN_SECONDS} s`,
          met: again < AGAIN_SECONDS,
        },
      ],
      figures: { installed, first, again },
    }
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}
