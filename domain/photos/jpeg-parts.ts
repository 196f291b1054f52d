// What a JPEG is made of: segments that each say their length, and scans that go on until the next of them.

const END = 0xd9
const SCAN = 0xda

export interface Part {
  marker: number
  end: number
}

/** The segment that begins here, with the letters of a scan behind its head. */
export function partAt(bytes: Uint8Array, at: number): Part | undefined {
  const marker = bytes[at + 1]
  if (bytes[at] !== 0xff || marker === undefined) return undefined
  if (marker === END) return { marker, end: at + 2 }
  // A marker may be led in by any number of the same letter.
  if (marker === 0xff) return { marker, end: at + 1 }
  const head = marker === 0 ? undefined : endOfHead(bytes, at + 2)
  if (head === undefined) return undefined
  return { marker, end: marker === SCAN ? endOfScan(bytes, head) : head }
}

/** Where a segment ends that says its length here; undefined where it has none or is cut off. */
function endOfHead(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = bytes.subarray(at, at + 2)
  if (high === undefined || low === undefined) return undefined
  const length = high * 256 + low
  return length < 2 || at + length > bytes.length ? undefined : at + length
}

/** A scan goes on until a marker that is no restart and no stuffing. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

export const beginsWith = (content: Uint8Array, words: string): boolean =>
  [...words].every((letter, place) => content[place] === letter.charCodeAt(0))
