import type { FilePicker } from './contracts'
import { isChangedMind, wordsOfFailure } from './wechat-failure'

/** From a conversation: WeChat lets a mini-program see no other files. */
export const filePicker: FilePicker = {
  where: '先把表格发到微信里（例如发给“文件传输助手”），再在这里选',

  async pickSheet() {
    try {
      const { tempFiles } = await wx.chooseMessageFile({
        count: 1,
        type: 'file',
        extension: ['xlsx', 'xls', 'xlsm', 'xlsb', 'csv', 'et'],
      })
      const [file] = tempFiles
      return file && { path: file.path, name: file.name, byteCount: file.size }
    } catch (failure) {
      const words = wordsOfFailure(failure)
      if (isChangedMind(words)) return undefined
      throw new Error('没有取到文件，请再选一次')
    }
  },
}
