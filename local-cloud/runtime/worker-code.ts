// The worker's own code as one script: jest and tsx translate TypeScript in their own process only, a thread gets JavaScript.

import { buildSync } from 'esbuild'
import { join } from 'node:path'

let code: string | undefined

export function workerCode(): string {
  code ??= buildSync({
    entryPoints: [join(__dirname, 'worker-thread.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    write: false,
  }).outputFiles[0]?.text
  if (code === undefined) throw new Error('esbuild wrote nothing for the worker')
  return code
}
