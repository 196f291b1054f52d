// The drawer's script and style, put together when first asked for.

import { buildSync } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let script: string | undefined

export function drawerScript(): string {
  script ??= buildSync({
    entryPoints: [join(__dirname, 'page', 'drawer.ts')],
    bundle: true,
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    write: false,
  }).outputFiles[0]?.text
  return script ?? ''
}

export const drawerStyle = () => readFileSync(join(__dirname, 'page', 'drawer.css'), 'utf8')
