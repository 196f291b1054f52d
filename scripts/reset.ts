// npm run reset: forgets everything that the local cloud holds; the next `npm start` writes the demo county anew.

import { rmSync } from 'node:fs'
import { DATA, runningAt } from './running'

const url = runningAt()
if (url === undefined) {
  rmSync(DATA, { recursive: true, force: true })
  console.log('Removed .local-cloud/')
} else {
  console.error(`It is running at ${url}; stop it first.`)
  process.exitCode = 1
}
