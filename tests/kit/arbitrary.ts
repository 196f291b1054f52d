// Values for what a schema describes, made by fast-check: right ones, and right ones with something wrong in one place.

import fc, { type Arbitrary } from 'fast-check'
import type { ZodType } from '@domain/kernel/z'

interface Check {
  _zod: {
    def: { check: string; minimum?: number; maximum?: number; value?: number; pattern?: RegExp }
  }
}

/** As much of a schema's inside as is read here. */
interface Def {
  type: string
  checks?: Check[]
  pattern?: RegExp
  shape?: Record<string, ZodType>
  element?: ZodType
  innerType?: ZodType
  keyType?: ZodType
  valueType?: ZodType
  options?: ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
  parts?: (string | ZodType)[]
  in?: ZodType
  out?: ZodType
}

const defOf = (schema: ZodType) => schema._zod.def as unknown as Def

const limitsOf = ({ checks = [] }: Def) => {
  const defs = checks.map(({ _zod }) => _zod.def)
  const of = (name: string) => defs.find(({ check }) => check === name)
  return {
    least: of('min_length')?.minimum ?? of('greater_than')?.value,
    most: of('max_length')?.maximum ?? of('less_than')?.value,
    pattern: of('string_format')?.pattern,
    whole: of('number_format') !== undefined,
  }
}

const words = fc.constantFrom(
  '水',
  '厂',
  '云',
  '台',
  '村',
  '，',
  ' ',
  'a',
  '9',
  '😀',
  '\u0301',
  '"',
  '<',
)

const patterns = new Map<string, Arbitrary<string>>()

function matching(pattern: RegExp): Arbitrary<string> {
  const words = patterns.get(String(pattern)) ?? fc.stringMatching(pattern)
  patterns.set(String(pattern), words)
  return words
}

function strings(def: Def): Arbitrary<string> {
  const { least = 0, most = 300, pattern = def.pattern } = limitsOf(def)
  if (pattern) return matching(pattern)
  return fc.string({ unit: words, minLength: least, maxLength: Math.min(most, least + 60) })
}

function numbers(def: Def): Arbitrary<number> {
  const { least = -1e9, most = 1e9, whole } = limitsOf(def)
  return whole
    ? fc.integer({ min: least, max: most })
    : fc.double({ min: least, max: most, noNaN: true })
}

const makers: Record<string, (def: Def) => Arbitrary<unknown>> = {
  string: strings,
  number: numbers,
  boolean: () => fc.boolean(),
  enum: ({ entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  optional: ({ innerType }) => fc.option(valuesOf(innerType as ZodType), { nil: undefined }),
  union: ({ options = [] }) => fc.oneof(...options.map(valuesOf)),
  array: (def) => {
    const { least = 0, most = 3 } = limitsOf(def)
    const maxLength = Math.min(most, least + 3)
    return fc.array(valuesOf(def.element as ZodType), { minLength: least, maxLength })
  },
  object: ({ shape = {} }) =>
    fc.record(Object.fromEntries(Object.entries(shape).map(([name, of]) => [name, valuesOf(of)]))),
  record: ({ keyType, valueType }) =>
    fc.dictionary(
      valuesOf(keyType as ZodType) as Arbitrary<string>,
      valuesOf(valueType as ZodType),
      {
        maxKeys: 3,
      },
    ),
  default: ({ innerType }) => fc.option(valuesOf(innerType as ZodType), { nil: undefined }),
  template_literal: ({ parts = [] }) =>
    fc
      .tuple(
        ...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : valuesOf(part))),
      )
      .map((words) => words.join('')),
  // What is typed is parsed further: a value that is right at the end is right at the beginning.
  pipe: ({ out }) => valuesOf(out as ZodType),
}

/** What was made for a schema: making it takes longer than what is made of it. */
const made = new WeakMap<ZodType, Arbitrary<unknown>>()

/** Values that the schema takes. */
export function valuesOf(schema: ZodType): Arbitrary<unknown> {
  const def = defOf(schema)
  const make = makers[def.type]
  if (!make) throw new Error(`No values are known for a schema of type ${def.type}`)
  const values = made.get(schema) ?? make(def)
  made.set(schema, values)
  return values
}

/** The names of all fields that the schema has, at any depth. */
export function fieldsOf(schema: ZodType): string[] {
  const { shape = {}, element, innerType, options = [], out } = defOf(schema)
  const inner = [...Object.values(shape), ...options, element, innerType, out]
  const deeper = inner.flatMap((each) => (each ? fieldsOf(each) : []))
  return [...new Set([...Object.keys(shape), ...deeper])]
}

const hostile = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$where',
  '$gt',
  '{"$ne":null}',
  '.*',
  '[(*+?\\',
  '\u0000',
  '\ud800',
  '../../x',
  'cloud://',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
]

/** Anything that JSON can carry, the strange more often than chance would have it. */
export const junk: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom(null, true, 0, -1, 1e21, 1.5, '', ' ', [], {}),
  fc.constantFrom('长'.repeat(20_000), Array(3000).fill(0), nested(200)),
  fc.constantFrom({ $gt: '' }, { $regex: '.*' }, { toString: 1, valueOf: 1 }, own('__proto__', {})),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
)

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)]
}

/** A property of its own even where an assignment would reach the prototype. */
export function own(key: string, value: unknown): object {
  return Object.defineProperty({}, key, { value, enumerable: true })
}

type Path = (string | number)[]

/** Every place in a value, the deepest last. */
function placesIn(value: unknown, here: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [here]
  const inner = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...here, key]))
  return here.length > 0 ? [here, ...inner] : inner
}

/** The value with its place at `path` changed; `change` answers undefined to take it away. */
function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  const next = changed((value as Record<string, unknown>)[key], rest, change)
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === key ? next : each))
  return { ...(value as object), [key]: next }
}

/** A right value with one place replaced by junk, gone, or with something beside it. */
export function spoilt(right: unknown): Arbitrary<unknown> {
  const places = placesIn(right)
  const place = places.length > 0 ? fc.constantFrom(...places) : fc.constant<Path>([])
  const extra = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'more', '$set', 'trail'), junk)
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(place, junk).map(([at, odd]) => changed(right, at, () => odd)),
    },
    { weight: 1, arbitrary: place.map((at) => changed(right, at, () => undefined)) },
    { weight: 1, arbitrary: place.map((at) => changed(right, at, (old) => [old, old, old])) },
    {
      weight: 1,
      arbitrary: extra.map(
        ([key, odd]) => Object.assign(own(key, odd), right as object) as unknown,
      ),
    },
  )
}
