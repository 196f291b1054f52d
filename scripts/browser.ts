// Sees to it that the tests have a browser: the machine's own, or on Debian, for root, Debian's package.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from '../tests/h5/browser'

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', args, { stdio: 'inherit', env })
}

if (!findBrowser() && isDebian() && process.getuid?.() === 0) {
  aptGet('update')
  aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

const found = findBrowser()
if (found) console.log(found)
else {
  console.error('Install Chromium, Chrome or Edge, or set CHROME_PATH to where it is.')
  process.exitCode = 1
}
