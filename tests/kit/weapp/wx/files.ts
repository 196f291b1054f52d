// wx.getFileSystemManager over a phone's memory: temporary files can be read, only the app's own folder can be written.

import type { Phone } from '../phone'
import { Failed, type Part } from './part'

export const USER_DATA_PATH = 'http://usr'
const TOGETHER = 200 * 1024 * 1024

const missing = (what: string, path: string) =>
  new Failed(`no such file or directory, ${what} '${path}'`, 1300002)
const refused = (what: string, path: string) =>
  new Failed(`permission denied, ${what} '${path}'`, 1300013)

/** The disk under one name for each thing it can do; wx offers most of them twice. */
function diskOf(phone: Phone) {
  const { disk } = phone
  const isFolder = (path: string) => path === USER_DATA_PATH || disk.has(`${path}/`)
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'))

  function read(path: string): Uint8Array {
    const content = phone.file(path)
    if (!content) throw missing('open', path)
    return content
  }

  function write(path: string, content: Uint8Array): void {
    if (!path.startsWith(`${USER_DATA_PATH}/`)) throw refused('open', path)
    if (!isFolder(parentOf(path))) throw missing('open', path)
    const used = [...disk.values()].reduce((sum, { length }) => sum + length, 0)
    if (used + content.length > TOGETHER)
      throw new Failed('the maximum size of the file storage limit is exceeded', 1300202)
    disk.set(path, content.slice())
  }

  return {
    read,
    write,
    access(path: string) {
      if (!phone.file(path) && !isFolder(path)) throw missing('access', path)
    },
    makeFolder(path: string, recursive = false) {
      if (isFolder(path)) throw new Failed(`file already exists, mkdir '${path}'`, 1301005)
      if (!isFolder(parentOf(path))) {
        if (!recursive) throw missing('mkdir', path)
        this.makeFolder(parentOf(path), true)
      }
      disk.set(`${path}/`, new Uint8Array())
    },
    list(path: string): string[] {
      if (!isFolder(path)) throw missing('scandir', path)
      const names = [...disk.keys()]
        .filter((each) => each.startsWith(`${path}/`) && each !== `${path}/`)
        .map((each) => each.slice(path.length + 1).split('/')[0] ?? '')
      return [...new Set(names)]
    },
    remove(path: string) {
      if (!disk.delete(path)) throw missing('unlink', path)
    },
    rename(from: string, to: string) {
      write(to, read(from))
      disk.delete(from)
    },
  }
}

interface Paths {
  path: string
  filePath: string
  dirPath: string
  srcPath: string
  destPath: string
  oldPath: string
  newPath: string
  recursive: boolean
  encoding: string
  data: string | ArrayBuffer
}

const bytesOf = (data: string | ArrayBuffer, encoding = 'utf8') =>
  typeof data === 'string'
    ? new Uint8Array(Buffer.from(data, encoding as BufferEncoding))
    : new Uint8Array(data)

export function filesPart(phone: Phone): Part {
  const disk = diskOf(phone)
  const content = (path: string, encoding?: string) =>
    encoding ? Buffer.from(disk.read(path)).toString(encoding as BufferEncoding) : disk.read(path)

  return {
    sync: {
      accessSync: disk.access,
      mkdirSync: (path: string, recursive?: boolean) => disk.makeFolder(path, recursive),
      readFileSync: content,
      readdirSync: disk.list,
      unlinkSync: disk.remove,
      copyFileSync: (from: string, to: string) => disk.write(to, disk.read(from)),
    },
    async: {
      access: ({ path }: Paths) => disk.access(path),
      mkdir: ({ dirPath, recursive }: Paths) => disk.makeFolder(dirPath, recursive),
      readFile: ({ filePath, encoding }: Paths) => ({ data: content(filePath, encoding) }),
      writeFile: ({ filePath, data, encoding }: Paths) =>
        disk.write(filePath, bytesOf(data, encoding)),
      appendFile: ({ filePath, data, encoding }: Paths) =>
        disk.write(filePath, Buffer.concat([disk.read(filePath), bytesOf(data, encoding)])),
      copyFile: ({ srcPath, destPath }: Paths) => disk.write(destPath, disk.read(srcPath)),
      rename: ({ oldPath, newPath }: Paths) => disk.rename(oldPath, newPath),
      readdir: ({ dirPath }: Paths) => ({ files: disk.list(dirPath) }),
      unlink: ({ filePath }: Paths) => disk.remove(filePath),
      getFileInfo: ({ filePath }: Paths) => ({ size: disk.read(filePath).length }),
      stat: ({ path }: Paths) => ({ stats: { size: disk.read(path).length } }),
    },
  }
}
