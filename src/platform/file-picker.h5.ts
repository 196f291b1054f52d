import type { FilePicker } from './contracts'
import { consented } from './privacy.h5'

function picked(): Promise<File | undefined> {
  return new Promise((settle) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.xls,.xlsm,.xlsb,.csv,.et'
    input.onchange = () => settle(input.files?.[0])
    input.oncancel = () => settle(undefined)
    input.click()
  })
}

export const filePicker: FilePicker = {
  where: '在电脑上选一个 .xlsx 文件',

  async pickSheet() {
    const file = (await consented('chooseMessageFile')) ? await picked() : undefined
    return file && { path: URL.createObjectURL(file), name: file.name, byteCount: file.size }
  },
}
