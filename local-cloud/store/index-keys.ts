// The keys under which an index finds a document.

import { refuse } from '../wire/errors'
import type { Index, IndexField } from './catalogue'
import { cellsOf } from './geo/cells'
import { component } from './keys'
import { reach } from './paths'
import { isPlainObject, type Document, type Value } from './values'

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
      components: cellsOf(geometryAt(document, field.segments)).map((cell) => component(cell)),
      throughArray: false,
    }
  }
  const { values, throughArray } = reach(document, field.segments)
  return { components: values.map((value) => component(value, kind)), throughArray }
}

function geometryAt(document: Document, segments: readonly string[]): Value {
  let value: Value = document
  for (const segment of segments) value = isPlainObject(value) ? value[segment] : undefined
  return value
}

function crossed(left: Buffer[], right: Buffer[]): Buffer[] {
  return left.flatMap((a) => right.map((b) => Buffer.concat([a, b])))
}

function distinct(keys: Buffer[]): Buffer[] {
  const sorted = keys.sort(Buffer.compare)
  return sorted.filter((key, i) => i === 0 || !key.equals(sorted[i - 1]!))
}
