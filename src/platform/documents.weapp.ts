// WeChat opens a file from its path: whoever reads it can forward, keep or print it under its own name.

import { StorageFull, Unreachable, type Documents } from './contracts'
import { wordsOfFailure } from './wechat-failure'

const FOLDER = `${wx.env.USER_DATA_PATH}/documents`
const FULL = /1300202|maximum size|exceed|no space/i
const disk = wx.getFileSystemManager()

/** Only the last file is kept: each can be made again. */
function emptyFolder(): void {
  try {
    for (const name of disk.readdirSync(FOLDER)) disk.unlinkSync(`${FOLDER}/${name}`)
  } catch {
    disk.mkdirSync(FOLDER, true)
  }
}

async function fetched(url: string, filePath: string): Promise<void> {
  const { statusCode } = await new Promise<{ statusCode: number }>((success, fail) =>
    wx.downloadFile({ url, filePath, success, fail }),
  ).catch((failure: unknown) => {
    throw FULL.test(wordsOfFailure(failure))
      ? new StorageFull()
      : new Unreachable(wordsOfFailure(failure))
  })
  if (statusCode !== 200) throw new Error('文件没有取到，请再试一次')
}

type FileType = WechatMiniprogram.OpenDocumentOption['fileType']

export const documents: Documents = {
  async open(url, fileName) {
    emptyFolder()
    const filePath = `${FOLDER}/${fileName}`
    await fetched(url, filePath)
    const fileType = fileName.split('.').pop() as FileType
    try {
      await wx.openDocument({ filePath, fileType, showMenu: true })
    } catch {
      throw new Error('手机打不开这个文件，请在电脑上打开')
    }
  },
  async share(url, fileName) {
    emptyFolder()
    const filePath = `${FOLDER}/${fileName}`
    await fetched(url, filePath)
    try {
      await wx.shareFileMessage({ filePath, fileName })
    } catch (failure) {
      if (!/cancel/.test(wordsOfFailure(failure))) throw new Error('没有转发出去，请再试一次')
    }
  },
}
