// What a zip file says it holds, without unpacking any of it.

export interface ZipEntry {
  name: string
  /** In bytes, unpacked: as the file says, which may be a lie. */
  size: number
  packed: Buffer
  isDeflated: boolean
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const [STORED, DEFLATED] = [0, 8]

/** Undefined where it is no whole zip file. */
export function entriesOf(zip: Buffer): ZipEntry[] | undefined {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 22 > zip.length) return undefined
  const count = zip.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  while (entries.length < count) {
    if (at + ENTRY_BYTES > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined
    const entry = entryAt(zip, at)
    if (!entry) return undefined
    entries.push(entry)
    at += [28, 30, 32].reduce((sum, part) => sum + zip.readUInt16LE(at + part), ENTRY_BYTES)
  }
  return entries
}

/** Undefined where it is packed in a way that no sheet is. */
function entryAt(zip: Buffer, at: number): ZipEntry | undefined {
  const from = at + ENTRY_BYTES
  const name = zip.toString('utf8', from, from + zip.readUInt16LE(at + 28))
  const packed = packedAt(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20))
  const method = zip.readUInt16LE(at + 10)
  if (!packed || (method !== STORED && method !== DEFLATED)) return undefined
  return { name, size: zip.readUInt32LE(at + 24), packed, isDeflated: method === DEFLATED }
}

/** What stands behind an entry's own header. */
function packedAt(zip: Buffer, at: number, length: number): Buffer | undefined {
  if (at + LOCAL_BYTES > zip.length || zip.readUInt32LE(at) !== LOCAL) return undefined
  const from = at + LOCAL_BYTES + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  return from + length > zip.length ? undefined : zip.subarray(from, from + length)
}
