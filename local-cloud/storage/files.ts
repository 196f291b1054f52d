// The environment's stored files, each under its cloud path. A file is on disk before its upload is answered.

import { createHash } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export interface StoredFile {
  path: string
  /** The openid of the client who uploaded it; absent where a function did. */
  owner?: string
  contentType: string
  bytes: Buffer
}

export interface Files {
  put(file: StoredFile): Promise<void>
  get(path: string): Promise<StoredFile | undefined>
  has(path: string): Promise<boolean>
  /** Whether there was such a file. */
  remove(path: string): Promise<boolean>
  /** Of all files, in no order: the cloud itself lists them for nobody but whoever looks after it. */
  paths(): Promise<string[]>
}

export function filesInMemory(): Files {
  const files = new Map<string, StoredFile>()
  return {
    put: async (file) => void files.set(file.path, { ...file, bytes: Buffer.from(file.bytes) }),
    get: async (path) => files.get(path),
    has: async (path) => files.has(path),
    remove: async (path) => files.delete(path),
    paths: async () => [...files.keys()],
  }
}

/** One file each, named by the hash of its path so that any name is safe: a line of JSON, then the bytes. */
export function filesOnDisk(folder: string): Files {
  const nameOf = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'))
  const read = async (name: string): Promise<StoredFile | undefined> => {
    const content = await readFile(name).catch(ignoreMissing)
    if (!content) return undefined
    const end = content.indexOf('\n')
    const about = JSON.parse(content.toString('utf8', 0, end)) as Omit<StoredFile, 'bytes'>
    return { ...about, bytes: content.subarray(end + 1) }
  }
  let writeCount = 0
  return {
    async put({ bytes, ...about }) {
      await mkdir(folder, { recursive: true })
      const name = nameOf(about.path)
      const unfinished = `${name}.${process.pid}.${(writeCount += 1)}`
      await writeDurably(
        unfinished,
        Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), bytes]),
      )
      await rename(unfinished, name)
      await syncFolder(folder)
    },
    get: (path) => read(nameOf(path)),
    has: (path) =>
      access(nameOf(path)).then(
        () => true,
        () => false,
      ),
    async remove(path) {
      const removed = await rm(nameOf(path)).then(() => true, ignoreMissing)
      return removed === true
    },
    async paths() {
      const names = (await readdir(folder).catch(ignoreMissing)) ?? []
      const whole = names.filter((name) => !name.includes('.'))
      const files = await Promise.all(whole.map((name) => read(join(folder, name))))
      return files.flatMap((file) => (file ? [file.path] : []))
    },
  }
}

async function writeDurably(name: string, content: Buffer): Promise<void> {
  const file = await open(name, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
