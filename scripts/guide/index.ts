// `npm run guide` writes docs/guide-coverage.md and says which clauses nothing covers yet.

import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { cover, sources, uncovered } from './cover'
import { page } from './page'

const entries = cover(sources)
writeFileSync(resolve(__dirname, '../../docs/guide-coverage.md'), page(entries))

const left = uncovered(entries)
console.log(
  left.length > 0 ? `Nothing covers yet:\n${left.join('\n')}` : 'Every clause is covered.',
)
