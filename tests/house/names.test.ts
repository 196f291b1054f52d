// Words: one identifier for one term, and no name that says nothing.

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')
const ROOMS = ['cloudfunctions', 'config', 'domain', 'local-cloud', 'scripts', 'src', 'tests']
const EMPTY_WORDS = /^(services?|managers?|helpers?|utils?|data|infos?|dtos?)$/i

const wordsOf = (name: string) => name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)

const paths = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(room, path),
  ),
)

const exportsOf = (path: string) =>
  [
    ...readFileSync(join(ROOT, path), 'utf8').matchAll(
      /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm,
    ),
  ].map(([, name = '']) => name)

it('names no file and no folder with a word that says nothing', () => {
  expect(
    paths.filter((path) => wordsOf(path.split('/').at(-1) ?? '').some((w) => EMPTY_WORDS.test(w))),
  ).toEqual([])
})

it('names no export of the product with a word that says nothing', () => {
  const named = paths
    .filter((path) => /^(cloudfunctions|domain|src)\/.*\.tsx?$/.test(path))
    .flatMap((path) => exportsOf(path).map((name) => `${path} ${name}`))

  expect(named.length).toBeGreaterThan(100)
  expect(
    named.filter((name) => wordsOf(name.split(' ').at(-1) ?? '').some((w) => EMPTY_WORDS.test(w))),
  ).toEqual([])
})

it('names only test files that are there as those that take long', () => {
  const text = readFileSync(join(ROOT, 'tests/kit/longest-first.mjs'), 'utf8')
  const named = [...text.matchAll(/'(tests\/[^']+)'/g)].map(([, path = '']) => path)

  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !paths.includes(path))).toEqual([])
})

describe('the glossary', () => {
  const rows = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (中文|-+) /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))

  // Statuses stand together in one row (`reported` / `accepted` / `closed`); several machines may share one.
  const identifiers = rows
    .map(([, , cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, identifier]) => identifier))
    .filter(({ length }) => length === 1)
    .flat()

  it('gives an identifier to every term', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(([, , cell = '']) => !cell.includes('`'))).toEqual([])
  })

  it('has each term and each identifier once', () => {
    const twice = (all: unknown[]) => all.filter((one, at) => all.indexOf(one) !== at)

    expect(twice(rows.map(([, term]) => term))).toEqual([])
    expect(twice(identifiers)).toEqual([])
  })
})

it('lists every decision in the index, by its title', () => {
  const folder = join(ROOT, 'docs/decisions')
  const index = readFileSync(join(folder, 'README.md'), 'utf8')
  const pages = readdirSync(folder).filter((name) => /^\d{4}-/.test(name))

  expect(pages.length).toBeGreaterThan(8)
  for (const page of pages) {
    const [title = ''] = readFileSync(join(folder, page), 'utf8').split('\n')
    expect(index).toContain(`- [${title.replace(/^# /, '')}](${page})`)
  }
})
