// Finds the file of domain that exports a rule, so that the page of what covers the guide cannot name one that is gone.

import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')
const load = createRequire(__filename)

const modules = readdirSync(join(ROOT, 'domain'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({
    file: join('domain', path),
    exported: load(join(ROOT, 'domain', path)) as Record<string, unknown>,
  }))

export function whereExported(name: string, value: unknown): string {
  const found = modules.find(
    ({ exported }) => Object.hasOwn(exported, name) && exported[name] === value,
  )
  if (!found) throw new Error(`domain exports no ${name}`)
  return found.file
}
