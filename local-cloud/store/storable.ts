// What MongoDB refuses to store.

import { limits } from '../limits'
import { encode } from '../wire/ejson'
import { refuse } from '../wire/errors'
import type { Document, Value } from './values'

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
