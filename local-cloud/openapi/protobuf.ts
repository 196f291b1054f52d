// The little of protobuf's wire format that the open APIs use: varints and length-prefixed bytes.

const VARINT = 0
const FIXED64 = 1
const BYTES = 2
const FIXED32 = 5

export interface Field {
  number: number
  value: number | Buffer
}

export function readFields(message: Buffer): Field[] {
  const fields: Field[] = []
  const cursor = { at: 0 }
  while (cursor.at < message.length) {
    const tag = readVarint(message, cursor)
    fields.push({ number: tag >>> 3, value: readValue(message, cursor, tag & 7) })
  }
  return fields
}

/** The last value of a field as bytes; empty where it is absent. */
export function bytesOf(fields: Field[], number: number): Buffer {
  const value = last(fields, number)
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0)
}

export const textOf = (fields: Field[], number: number) => bytesOf(fields, number).toString('utf8')

export function numberOf(fields: Field[], number: number): number {
  const value = last(fields, number)
  return typeof value === 'number' ? value : 0
}

const last = (fields: Field[], number: number) =>
  fields.filter((field) => field.number === number).at(-1)?.value

export function writeBytes(number: number, value: Buffer | string): Buffer {
  const bytes = Buffer.from(value as string)
  return Buffer.concat([varint((number << 3) | BYTES), varint(bytes.length), bytes])
}

/** A negative number takes ten bytes, as protobuf's int32 does. */
export function writeVarint(number: number, value: number): Buffer {
  return Buffer.concat([varint((number << 3) | VARINT), varint(value)])
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  return Buffer.from([...bytes, Number(rest)])
}

function readVarint(message: Buffer, cursor: { at: number }): number {
  let value = 0n
  for (let shift = 0n; ; shift += 7n) {
    const byte = message[cursor.at++]
    if (byte === undefined) throw new RangeError('a protobuf message ends inside a number')
    value |= BigInt(byte & 127) << shift
    if (byte < 128) return Number(BigInt.asIntN(64, value))
  }
}

function readValue(message: Buffer, cursor: { at: number }, wireType: number): number | Buffer {
  if (wireType === VARINT) return readVarint(message, cursor)
  const length =
    wireType === BYTES ? readVarint(message, cursor) : wireType === FIXED64 ? 8 : FIXED32 - 1
  if (wireType !== BYTES && wireType !== FIXED64 && wireType !== FIXED32)
    throw new RangeError(`protobuf wire type ${wireType}`)
  const from = cursor.at
  cursor.at += length
  if (cursor.at > message.length) throw new RangeError('a protobuf message ends inside a field')
  return message.subarray(from, cursor.at)
}
