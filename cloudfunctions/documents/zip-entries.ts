// What a zip file says it holds, without unpacking any of it.

export interface ZipEntry {
  name: string
  /** In bytes, unpacked. */
  size: number
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46

/** Undefined where it is no whole zip file. */
export function entriesOf(zip: Buffer): ZipEntry[] | undefined {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 22 > zip.length) return undefined
  const count = zip.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  while (entries.length < count) {
    if (at + ENTRY_BYTES > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)
    entries.push({ name, size: zip.readUInt32LE(at + 24) })
    at += ENTRY_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}
