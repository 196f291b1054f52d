// Every wall of eslint.walls.mjs, on a small copy of the house in which the lines marked `// forbidden` break one each.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const HOUSE = join(__dirname, 'fixtures', 'house')
const ESLINT = join(__dirname, '..', '..', 'node_modules', 'eslint', 'bin', 'eslint.js')

interface Linted {
  filePath: string
  messages: { line: number; severity: number }[]
}

/** ESLint loads its configuration as an ES module, which jest cannot: hence a process of its own. */
function lint(): Linted[] {
  try {
    execFileSync(process.execPath, [ESLINT, '--format', 'json', '.'], { cwd: HOUSE })
  } catch (failure) {
    return JSON.parse(String((failure as { stdout: Buffer }).stdout)) as Linted[]
  }
  throw new Error('ESLint found nothing to refuse')
}

const linted = lint()
const sources = linted.filter(({ filePath }) => !filePath.endsWith('.mjs'))

const forbiddenLines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, at) => (text.endsWith('// forbidden') ? [at + 1] : []))

it.each(sources.map((source) => ({ name: relative(HOUSE, source.filePath), ...source })))(
  'refuses the marked lines of $name and no others',
  ({ filePath, messages }) => {
    expect(messages.map(({ line }) => line)).toEqual(forbiddenLines(filePath))
  },
)

it('reads every file of the small house', () => {
  expect(sources.length).toBeGreaterThan(20)
})
