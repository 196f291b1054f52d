// How large what WeChat downloads is: the main package and each sub-package of dist/weapp, as built for upload.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { kilobytes, type Report, type Row } from './bench'

const BUILT = join(__dirname, '../../dist/weapp')
const MAIN_LIMIT = 900 * 1024
const SUB_LIMIT = 1536 * 1024
/** WeChat fetches no more beforehand for one page. */
const PRELOAD_LIMIT = 2 * 1024 * 1024

interface AppJson {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
  preloadRule?: Record<string, { packages: string[] }>
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

const appJson = () => JSON.parse(readFileSync(join(BUILT, 'app.json'), 'utf8')) as AppJson

/** The bytes of `main` and of each sub-package, by its root. */
export function packageSizes(app = appJson()): Record<string, number> {
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root)
  const sizes: Record<string, number> = {
    main: 0,
    ...Object.fromEntries(roots.map((each) => [each, 0])),
  }
  for (const path of filesBelow(BUILT)) {
    const place = relative(BUILT, path)
    const root = roots.find((each) => place.startsWith(`${each.replace(/\/$/, '')}/`)) ?? 'main'
    sizes[root] = (sizes[root] ?? 0) + statSync(path).size
  }
  return sizes
}

export async function benchPackages(): Promise<Report> {
  const app = appJson()
  const sizes = packageSizes(app)
  const preloaded = Object.fromEntries(
    Object.entries(app.preloadRule ?? {}).map(([page, { packages }]) => [
      page,
      packages.reduce((sum, each) => sum + (sizes[each] ?? 0), 0),
    ]),
  )
  return {
    name: 'packages',
    conditions: ['dist/weapp as built for upload'],
    rows: [
      ...Object.entries(sizes).map(([name, size]) =>
        rowOf(name, size, name === 'main' ? MAIN_LIMIT : SUB_LIMIT),
      ),
      ...Object.entries(preloaded).map(([page, size]) =>
        rowOf(`fetched beforehand by ${page}`, size, PRELOAD_LIMIT),
      ),
    ],
    figures: { ...sizes, ...preloaded },
  }
}

const rowOf = (what: string, size: number, limit: number): Row => ({
  what,
  figure: kilobytes(size),
  target: `< ${kilobytes(limit)}`,
  met: size < limit,
})
