// npm start: the whole system on this computer, from a fresh clone to a phone in the browser.

import { spawn } from 'node:child_process'
import { bootstrap, giveUp, ROOT } from './bootstrap.mjs'

bootstrap()

const { build, needsBuild } = await import('./builds.mjs')

if (needsBuild('h5')) console.log('Building the mini-program for the browser (about 20 seconds) …')
try {
  await build('h5')
} catch ({ said }) {
  giveUp(`${said}\nThe mini-program does not build.`)
}

const preview = spawn(
  process.execPath,
  ['--import', 'tsx', 'scripts/preview.ts', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
)
// A terminal's Ctrl-C reaches both; wait for the cloud to close its files.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => preview.kill(signal))
preview.on('exit', (code) => process.exit(code ?? 0))
