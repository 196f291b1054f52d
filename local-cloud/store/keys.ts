// Order-preserving keys: comparing two keys byte by byte is comparing their values as MongoDB does, type before value.
// A component never is the prefix of another, so compound keys are just components one after the other.

import { isPlainObject, type Value } from './values'

const TAG = {
  empty: 0x08,
  nothing: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x60,
  date: 0x68,
  regExp: 0x70,
  cell: 0x80,
  shape: 0x81,
}

/** What an empty array is indexed as: before null, as in MongoDB. */
export const EMPTY_ARRAY = Symbol('empty array')

/** A square of the earth, see geo/cells.ts; `undefined` stands for a shape that is no point. */
export class Cell {
  constructor(readonly number: number | undefined) {}
}

const numberBytes = Buffer.alloc(8)

/** One component of a key; a descending one is its complement. */
export function component(value: Value, direction: 1 | -1 = 1): Buffer {
  const bytes = ascending(value)
  return direction === 1 ? bytes : complement(bytes)
}

function ascending(value: Value): Buffer {
  switch (typeof value) {
    case 'string':
      return tagged(TAG.string, text(value))
    case 'number':
      return tagged(TAG.number, double(value))
    case 'boolean':
      return Buffer.from([TAG.boolean, value ? 1 : 0])
    case 'undefined':
      return Buffer.from([TAG.nothing])
    case 'symbol':
      return Buffer.from([TAG.empty])
    default:
      return value === null ? Buffer.from([TAG.nothing]) : ofObject(value)
  }
}

function ofObject(value: unknown): Buffer {
  if (value instanceof Date) return tagged(TAG.date, double(value.getTime()))
  if (Array.isArray(value)) return composed(TAG.array, value.map(ascending))
  if (value instanceof RegExp) return tagged(TAG.regExp, text(String(value)))
  if (value instanceof Cell) return cell(value)
  if (isPlainObject(value)) return composed(TAG.object, members(value))
  throw new TypeError(`no key for ${typeof value}`)
}

function members(value: Record<string, Value>): Buffer[] {
  return Object.keys(value)
    .sort()
    .map((key) => Buffer.concat([text(key), ascending(value[key])]))
}

function composed(tag: number, parts: Buffer[]): Buffer {
  const one = Buffer.from([1])
  return Buffer.concat([
    Buffer.from([tag]),
    ...parts.flatMap((part) => [one, part]),
    Buffer.from([0]),
  ])
}

function tagged(tag: number, bytes: Buffer): Buffer {
  const key = Buffer.allocUnsafe(bytes.length + 1)
  key[0] = tag
  bytes.copy(key, 1)
  return key
}

/** UTF-8, closed by 00 01; a zero inside becomes 00 FF. */
function text(value: string): Buffer {
  const escaped = value.includes('\0') ? escapedZeros(value) : Buffer.from(value, 'utf8')
  return Buffer.concat([escaped, Buffer.from([0, 1])])
}

function escapedZeros(value: string): Buffer {
  const parts = value.split('\0').map((part) => Buffer.from(part, 'utf8'))
  return Buffer.concat(parts.flatMap((part, i) => (i ? [Buffer.from([0, 0xff]), part] : [part])))
}

/** IEEE bits with the sign turned round, so that bytes order as numbers; NaN first. */
function double(value: number): Buffer {
  if (Number.isNaN(value)) return Buffer.alloc(8)
  numberBytes.writeDoubleBE(value === 0 ? 0 : value)
  const negative = numberBytes[0]! >= 0x80
  if (negative) return complement(numberBytes)
  const bytes = Buffer.from(numberBytes)
  bytes[0]! |= 0x80
  return bytes
}

function cell({ number }: Cell): Buffer {
  if (number === undefined) return Buffer.from([TAG.shape])
  const bytes = Buffer.alloc(8)
  bytes[0] = TAG.cell
  bytes.writeUIntBE(Math.floor(number / 2 ** 48), 1, 1)
  bytes.writeUIntBE(number % 2 ** 48, 2, 6)
  return bytes
}

export function complement(bytes: Buffer): Buffer {
  const turned = Buffer.allocUnsafe(bytes.length)
  for (let i = 0; i < bytes.length; i++) turned[i] = 0xff - bytes[i]!
  return turned
}

/** The keys in order, each once. */
export function distinct(keys: readonly Buffer[]): Buffer[] {
  const sorted = [...keys].sort(Buffer.compare)
  return sorted.filter((key, i) => i === 0 || !key.equals(sorted[i - 1]!))
}

/** The first key after every key that starts with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let last = prefix.length - 1
  while (last >= 0 && prefix[last] === 0xff) last--
  if (last < 0) return Buffer.from([0xff])
  const next = Buffer.from(prefix.subarray(0, last + 1))
  next[last]! += 1
  return next
}

/** Where the keys of one type begin and end; a range never leaves the type of its bound. */
export function typeRange(value: Value): { from: Buffer; to: Buffer } {
  const tag = ascending(value)[0]!
  return { from: Buffer.from([tag]), to: Buffer.from([tag + 1]) }
}

/** Where the strings that start with `prefix` begin and end. */
export function prefixRange(prefix: string): { from: Buffer; to: Buffer } {
  const whole = ascending(prefix)
  const from = whole.subarray(0, whole.length - 2)
  return { from, to: Buffer.concat([from, Buffer.from([0xff])]) }
}
