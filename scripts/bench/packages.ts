// How large what WeChat downloads is: the main package and each sub-package of dist/weapp, as built for upload.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { kilobytes, type Report } from './bench'

const BUILT = join(__dirname, '../../dist/weapp')
const MAIN_LIMIT = 900 * 1024
const SUB_LIMIT = 1536 * 1024

interface AppJson {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

export async function benchPackages(): Promise<Report> {
  const app = JSON.parse(readFileSync(join(BUILT, 'app.json'), 'utf8')) as AppJson
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
  return {
    name: 'packages',
    conditions: ['dist/weapp as built for upload'],
    rows: Object.entries(sizes).map(([name, size]) => {
      const limit = name === 'main' ? MAIN_LIMIT : SUB_LIMIT
      return {
        what: name,
        figure: kilobytes(size),
        target: `< ${kilobytes(limit)}`,
        met: size < limit,
      }
    }),
    figures: sizes,
  }
}
