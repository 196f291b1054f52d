// What an update makes of a document. mingo changes it; what MongoDB would refuse is refused before.

import { updateOne } from 'mingo'
import { limits } from '../limits'
import { encode } from '../wire/ejson'
import { CloudError, refuse } from '../wire/errors'
import { checkUpdate } from './update-checks'
import type { Document, Filter, Value } from './values'

export type Modifier = Record<string, Record<string, Value>>

/** Changes `document` in place. */
export function applyUpdate(document: Document, modifier: Modifier, filter: Filter): void {
  checkUpdate(document, modifier)
  try {
    updateOne([document], isPositional(modifier) ? filter : {}, modifier, { cloneMode: 'none' })
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw refuse.write((error as Error).message)
  }
}

function isPositional(modifier: Modifier): boolean {
  return Object.values(modifier).some((paths) =>
    Object.keys(paths).some((path) => /\.\$(\.|$)/.test(path)),
  )
}

/** The text under which a document is stored, if it may be. */
export function storable(document: Document): string {
  checkNames(document, 0)
  const text = encode(document)
  if (text.length > limits.documentBytes || Buffer.byteLength(text) > limits.documentBytes) {
    throw refuse.write(`object to insert too large. size in bytes: ${Buffer.byteLength(text)}`)
  }
  return text
}

function checkNames(value: Value, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > limits.documentDepth) throw refuse.write('document exceeds maximum nesting depth')
  if (value instanceof Date || value instanceof RegExp) return
  if (Array.isArray(value)) {
    for (const element of value) checkNames(element, depth + 1)
    return
  }
  for (const [name, content] of Object.entries(value)) {
    checkName(name)
    checkNames(content, depth + 1)
  }
}

function checkName(name: string): void {
  if (
    name === '' ||
    name === '__proto__' ||
    name.includes('\0') ||
    name.length > limits.fieldNameLength
  ) {
    throw refuse.write(`The field name '${name}' is not valid for storage.`)
  }
  if (name.startsWith('$')) {
    throw refuse.write(`The dollar ($) prefixed field '${name}' is not valid for storage.`)
  }
  if (name.includes('.')) {
    throw refuse.write(`The dotted field '${name}' is not valid for storage.`)
  }
}
