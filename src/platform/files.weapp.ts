import { StorageFull, type Files } from './contracts'

const FOLDER = `${wx.env.USER_DATA_PATH}/photos`
const disk = wx.getFileSystemManager()

interface Callbacks<Answer> {
  success(answer: Answer): void
  fail(failure: { errMsg: string; errCode?: number }): void
}

const done = <Answer>(start: (callbacks: Callbacks<Answer>) => void) =>
  new Promise<Answer>((success, fail) => start({ success, fail }))

const FULL = /1300202|maximum size|exceed|no space/i

function madeFolder(): void {
  try {
    disk.accessSync(FOLDER)
  } catch {
    disk.mkdirSync(FOLDER, true)
  }
}

async function names(): Promise<string[]> {
  madeFolder()
  const { files } = await done<{ files: string[] }>((callbacks) =>
    disk.readdir({ dirPath: FOLDER, ...callbacks }),
  )
  return files
}

export const files: Files = {
  async keep(temporaryPath, name) {
    madeFolder()
    const path = `${FOLDER}/${name}`
    try {
      await done((callbacks) =>
        disk.copyFile({ srcPath: temporaryPath, destPath: path, ...callbacks }),
      )
      return path
    } catch (failure) {
      const { errMsg = '', errCode = '' } = failure as { errMsg?: string; errCode?: number }
      throw FULL.test(`${errCode} ${errMsg}`) ? new StorageFull() : new Error(errMsg)
    }
  },

  async append(name, piece) {
    madeFolder()
    const filePath = `${FOLDER}/${name}`
    const write = (await files.exists(filePath)) ? disk.appendFile : disk.writeFile
    const data = piece.slice().buffer
    await done((callbacks) => write.call(disk, { filePath, data, ...callbacks }))
  },

  exists: (path) =>
    done((callbacks) => disk.access({ path, ...callbacks })).then(
      () => true,
      () => false,
    ),

  async bytes(path) {
    const { data } = await done<{ data: string | ArrayBuffer }>((callbacks) =>
      disk.readFile({ filePath: path, ...callbacks }),
    )
    return new Uint8Array(data as ArrayBuffer)
  },

  async remove(path) {
    if (await files.exists(path)) {
      await done((callbacks) => disk.unlink({ filePath: path, ...callbacks }))
    }
  },

  list: async () => (await names()).map((name) => `${FOLDER}/${name}`),

  source: (path) => Promise.resolve(path),
}
