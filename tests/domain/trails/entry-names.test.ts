// Whatever is written into the trail of a clue, case, advice or facility has words of its own.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasName } from '@domain/trails/entry-names'

const FUNCTIONS = join(__dirname, '../../../cloudfunctions')

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (path.endsWith('.ts')) yield readFileSync(path, 'utf8')
  }
}

it('names every entry that people can read', () => {
  const written = [...sources(FUNCTIONS)].flatMap((text) =>
    [...text.matchAll(/what: '((?:clue|case|advice|facility)\.\w+)'/g)].map(([, what]) => what!),
  )
  expect(written.length).toBeGreaterThan(15)
  expect([...new Set(written)].filter((what) => !hasName(what))).toEqual([])
})
