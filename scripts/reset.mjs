// npm run reset: forgets everything that the local cloud holds; the next `npm start` writes the demo county anew.

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './bootstrap.mjs'

rmSync(join(ROOT, '.local-cloud'), { recursive: true, force: true })
console.log('Removed .local-cloud/')
