// Words for what is stored.

export type Value = unknown
export type Document = Record<string, Value>
export type Filter = Record<string, Value>
/** Field path to 1 or -1, first key first. */
export type Sort = Record<string, number>

/** Operator to path to operand: `{ $inc: { 'stock.left': -1 } }`. */
export type Modifier = Record<string, Record<string, Value>>

export function isPlainObject(value: Value): value is Record<string, Value> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

/** As MongoDB's messages name a type. */
export function typeName(value: Value): string {
  if (typeof value === 'object') return value === null ? 'null' : objectTypeName(value)
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  if (typeof value === 'boolean') return 'bool'
  return typeof value
}

function objectTypeName(value: object): string {
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return value instanceof RegExp ? 'regex' : 'object'
}
