// `npm run machines` writes docs/machines.md.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { page } from './page'

writeFileSync(resolve(__dirname, '../../docs/machines.md'), page())
