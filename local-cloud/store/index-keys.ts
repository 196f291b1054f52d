// The keys under which an index finds a document.

import { refuse } from '../wire/errors'
import type { Index, IndexField } from './collection'
import { cellsOf } from './geo/cells'
import { component, distinct } from './keys'
import { reach, valueAt } from './paths'
import type { Document } from './values'

export interface IndexKeys {
  keys: Buffer[]
  multikey: boolean
}

export function keysOf(index: Index, document: Document): IndexKeys {
  let keys: Buffer[] = []
  let multikey = false
  let arrayRoot: string | undefined
  for (const field of index.fields) {
    const { components, throughArray } = componentsOf(field, document)
    if (throughArray) {
      const root = field.segments[0]!
      if (arrayRoot !== undefined && arrayRoot !== root) throw parallelArrays(arrayRoot, root)
      arrayRoot = root
      multikey = true
    }
    keys = keys.length ? crossed(keys, components) : components
  }
  return { keys: keys.length > 1 ? distinct(keys) : keys, multikey: multikey || keys.length > 1 }
}

function parallelArrays(a: string, b: string) {
  return refuse.write(`cannot index parallel arrays [${b}] [${a}]`)
}

function componentsOf(
  field: IndexField,
  document: Document,
): { components: Buffer[]; throughArray: boolean } {
  const { kind } = field
  if (kind === '2dsphere') {
    return {
      components: cellsOf(valueAt(document, field.segments)).map((cell) => component(cell)),
      throughArray: false,
    }
  }
  const { values, throughArray } = reach(document, field.segments)
  return { components: values.map((value) => component(value, kind)), throughArray }
}

function crossed(left: Buffer[], right: Buffer[]): Buffer[] {
  return left.flatMap((a) => right.map((b) => Buffer.concat([a, b])))
}
