// Nothing is hard-deleted: what may be removed is working files, each with its reason here.

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(__dirname, '../..')

/** File to why it may remove something for ever. */
const ALLOWED: Record<string, string> = {
  'cloudfunctions/kernel/cloud.ts': 'the door through which files are removed',
  'cloudfunctions/kernel/publish.ts': 'files made for a day, which can be made again',
  'cloudfunctions/photos/keep-content-check.ts':
    'what WeChat said of a picture, in the record since',
  'cloudfunctions/kernel/paces.ts': 'how often a source asked, of no use after two days',
  'cloudfunctions/tip-offs/keep-files.ts':
    'what a resident uploaded, kept apart since where no phone writes',
  'cloudfunctions/informants/destroy-identities.ts':
    'what shows who told, once nobody is to know it any more',
  'cloudfunctions/imports/staging.ts': 'rows read from a file and copied into the registry since',
  'cloudfunctions/imports/tend-imports.ts': 'the file that an import was read from',
  'cloudfunctions/evidence-packs/parts.ts': 'portions of a pack that is made, or given up',
}

/** Of documents and of files; `is.remove()` takes a field away, which its trail tells. */
const REMOVES = /\.remove\(\)|removeFiles\(|deleteFile\(|\.delete\(/

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (path.endsWith('.ts')) yield path
  }
}

const linesThatRemove = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('is.remove()', ''))
    .filter((line) => REMOVES.test(line))
    // A Map or Set of the function's own memory.
    .filter((line) => !/^\s*(others|known|seen)\.delete\(/.test(line))

it('removes nothing but working files, by those who may', () => {
  const removing = [...sources(join(ROOT, 'cloudfunctions'))]
    .filter((path) => linesThatRemove(path).length > 0)
    .map((path) => relative(ROOT, path))
  expect(removing.sort()).toEqual(Object.keys(ALLOWED).sort())
})

it('removes no collection whose changes are in the trail', () => {
  const { subjects } = jest.requireActual<{ subjects: Record<string, string> }>(
    '../../cloudfunctions/kernel/collections',
  )
  const named = Object.keys(ALLOWED).flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .filter((line) =>
        /collection\('(\w+)'\).*\.remove\(\)/.test(line.replaceAll('is.remove()', '')),
      )
      .map((line) => /collection\('(\w+)'\)/.exec(line)?.[1] ?? ''),
  )
  expect(named.length).toBeGreaterThan(2)
  expect(named.filter((name) => name in subjects)).toEqual([])
})
