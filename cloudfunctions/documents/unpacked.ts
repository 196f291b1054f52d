// A zip file is unpacked once without keeping anything, before a library unpacks it into the memory: what it says of itself
// may be a lie.

import { createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-entries'

const TAG = '<'.charCodeAt(0)

/** How many tags its parts of XML have; undefined where a part is not as long as it says. */
export async function tagsIn(entries: readonly ZipEntry[]): Promise<number | undefined> {
  let tags = 0
  for (const entry of entries) {
    const found = await unpacked(entry)
    if (found.bytes !== entry.size) return undefined
    if (entry.name.endsWith('.xml')) tags += found.tags
  }
  return tags
}

/** No further than it should be long. */
async function unpacked({ packed, isDeflated, size }: ZipEntry) {
  const found = { bytes: 0, tags: 0 }
  for await (const chunk of isDeflated ? inflated(packed) : [packed]) {
    found.bytes += chunk.length
    found.tags += tagsOf(chunk)
    if (found.bytes > size) break
  }
  return found
}

function inflated(packed: Buffer): AsyncIterable<Buffer> {
  const stream = createInflateRaw()
  stream.end(packed)
  return stream
}

function tagsOf(chunk: Buffer): number {
  let count = 0
  for (let at = chunk.indexOf(TAG); at >= 0; at = chunk.indexOf(TAG, at + 1)) count += 1
  return count
}
