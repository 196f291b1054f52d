// Extended JSON. The SDK sends it canonical ({"$numberInt":"1"}); we keep and answer the relaxed form, which the SDK
// reads as well and which is three times as fast to parse, so a stored text is returned as it lies on disk.

type Json = Record<string, unknown>

const readers: Record<string, (content: unknown, now: number) => unknown> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $numberDecimal: Number,
  $date: readDate,
  $regularExpression: (content) => readRegExp(content as { pattern: string; options: string }),
  $oid: String,
  $undefined: () => null,
  $tcb_server_date: (content, now) => {
    const { offset } = content as { offset?: unknown }
    return new Date(now + Number(revive(offset ?? 0, now)))
  },
}

/** The value of an EJSON text; `now` is what a server date stands for. */
export function decode(text: string, now: number): unknown {
  const value: unknown = JSON.parse(text)
  return text.includes('"$') ? revive(value, now) : value
}

/** The value of a text that `encode` wrote: all server dates are resolved already. */
export function decodeStored(text: string): Record<string, unknown> {
  return decode(text, 0) as Record<string, unknown>
}

export function encode(value: unknown): string {
  return JSON.stringify(plain(value))
}

function revive(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => revive(each, now))
  const record = value as Json
  for (const key in record) {
    const read = key.charCodeAt(0) === 36 && Object.hasOwn(readers, key) ? readers[key] : undefined
    if (read) return read(record[key], now)
    const revived = revive(record[key], now)
    if (revived !== record[key]) record[key] = revived
  }
  return record
}

function readDate(content: unknown): Date {
  return typeof content === 'object'
    ? new Date(Number(revive(content, 0)))
    : new Date(content as string | number)
}

function readRegExp({ pattern, options }: { pattern: string; options: string }): RegExp {
  return new RegExp(pattern, options.replace(/[^ims]/g, ''))
}

/** The same value where nothing in it is special, else a copy that JSON can write. */
function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return plainDate(value)
  if (value instanceof RegExp) {
    return { $regularExpression: { pattern: value.source, options: value.flags } }
  }
  if (Array.isArray(value)) return value.map(plain)
  const copy: Json = {}
  for (const [key, content] of Object.entries(value)) copy[key] = plain(content)
  return copy
}

function plainDate(value: Date): Json {
  const year = value.getUTCFullYear()
  const readable = year >= 1970 && year <= 9999
  return { $date: readable ? value.toISOString() : { $numberLong: String(value.getTime()) } }
}
