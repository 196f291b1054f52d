// Evaluates a function's code as `require` would, each time anew, but compiles it only once in a thread.

import { readFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { dirname, sep } from 'node:path'
import { Script } from 'node:vm'

type Wrapped = (
  exports: unknown,
  require: NodeJS.Require,
  module: Module,
  filename: string,
  folder: string,
) => void

const compiled = new Map<string, { code: string; script: Script }>()

/** What the file exports; nothing that it or its folder held from an earlier time is there any more. */
export function evaluate(file: string): unknown {
  const require = createRequire(file)
  const folder = dirname(file)
  for (const loaded of Object.keys(require.cache))
    if (loaded.startsWith(folder + sep)) Reflect.deleteProperty(require.cache, loaded)
  const module = new Module(file)
  module.filename = file
  const run = scriptOf(file).runInThisContext() as Wrapped
  run(module.exports, require, module, file, folder)
  return module.exports
}

function scriptOf(file: string): Script {
  const code = readFileSync(file, 'utf8')
  const known = compiled.get(file)
  if (known?.code === code) return known.script
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`
  const script = new Script(wrapped, { filename: file })
  compiled.set(file, { code, script })
  return script
}
