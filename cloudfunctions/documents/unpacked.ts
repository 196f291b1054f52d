// A zip file is unpacked once without keeping anything, before a library unpacks it into the memory: what it says of itself
// may be a lie.

import { createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-entries'

/** What becomes an object in the memory, however short it is written: a cell, a row. */
const STARTS = ['<c', '<row'].map((tag) => Buffer.from(tag))

/** How many cells and rows its sheets have; undefined where a part is not as long as it says. */
export async function cellsIn(entries: readonly ZipEntry[]): Promise<number | undefined> {
  let cells = 0
  for (const entry of entries) {
    const found = await unpacked(entry)
    if (found.bytes !== entry.size) return undefined
    if (entry.name.startsWith('xl/worksheets/')) cells += found.cells
  }
  return cells
}

/** No further than it should be long. */
async function unpacked({ packed, isDeflated, size }: ZipEntry) {
  const found = { bytes: 0, cells: 0 }
  for await (const chunk of isDeflated ? inflated(packed) : [packed]) {
    found.bytes += chunk.length
    found.cells += STARTS.reduce((sum, start) => sum + countOf(start, chunk), 0)
    if (found.bytes > size) break
  }
  return found
}

function inflated(packed: Buffer): AsyncIterable<Buffer> {
  const stream = createInflateRaw()
  stream.end(packed)
  return stream
}

function countOf(start: Buffer, chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(start); at >= 0; at = chunk.indexOf(start, at + 1)) count += 1
  return count
}
