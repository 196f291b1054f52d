// wx.cloud through the local cloud's client door, with this person's session, as far as the network lets it.

import type { WxCloudError } from '../../../../local-cloud/client/wx-cloud'
import type { Phone } from '../phone'
import { Failed, type Part } from './part'

/** Sends what is asked, and waits for the answer, as the phone's network allows. */
async function across<Answer>(phone: Phone, ask: () => Promise<Answer>): Promise<Answer> {
  if (!phone.isOnline) throw new Failed('request:fail ERR_INTERNET_DISCONNECTED', -1)
  await phone.passage()
  if (phone.settings.reach === 'failing')
    throw new Failed('errCode: -504002 functions execute fail', -504002)
  const answer = await ask().catch((failure: unknown) => {
    const { errCode, errMsg } = failure as WxCloudError
    throw new Failed(errMsg.replace(/^\S+:fail /, ''), errCode)
  })
  if (phone.settings.reach !== 'online') throw new Failed('request:fail timeout', -1)
  return answer
}

function fileAt(phone: Phone, path: string): Uint8Array {
  const content = phone.file(path)
  if (!content) throw new Failed(`file not found ${path}`)
  return content
}

async function fetched(phone: Phone, url: string, filePath?: string) {
  const response = await across(phone, () => fetch(url))
  const content = new Uint8Array(await response.arrayBuffer())
  const statusCode = response.status
  if (filePath !== undefined) {
    phone.disk.set(filePath, content)
    return { statusCode, filePath }
  }
  const ending = new URL(url).pathname.split('.').pop() ?? 'bin'
  return { statusCode, tempFilePath: phone.temporaryFile(content, ending) }
}

/** Which environment the app has chosen, before it asks anything. */
function environment() {
  let chosen = ''
  return {
    init: ({ env = '' }: { env?: string } = {}) => void (chosen = env),
    needed() {
      if (!chosen) throw new Failed("Cloud API isn't enabled, please call init() first", -1)
    },
  }
}

/** What wx.cloud has. */
export function cloudPart(phone: Phone): Part {
  const { init, needed } = environment()
  return { sync: { init }, async: askingPart(phone, needed) }
}

const askingPart = (phone: Phone, needed: () => void): Part['async'] => ({
  callFunction({ name, data }: { name: string; data?: object }) {
    needed()
    return across(phone, () => phone.door.callFunction({ name, data: data ?? {} }))
  },
  uploadFile: ({ cloudPath, filePath }: { cloudPath: string; filePath: string }) =>
    across(phone, () => phone.door.uploadFile({ cloudPath, content: fileAt(phone, filePath) })),
  getTempFileURL: ({ fileList }: { fileList: string[] }) =>
    across(phone, () => phone.door.getTempFileURL({ fileList })),
  deleteFile: ({ fileList }: { fileList: string[] }) =>
    across(phone, () => phone.door.deleteFile({ fileList })),
  async downloadFile({ fileID }: { fileID: string }) {
    const { fileList } = await across(phone, () =>
      phone.door.getTempFileURL({ fileList: [fileID] }),
    )
    const [link] = fileList
    if (link?.status !== 0) throw new Failed(link?.errMsg ?? 'no link')
    return fetched(phone, link.tempFileURL)
  },
})

/** What the cloud does for wx itself. */
export const cloudSidePart = (phone: Phone): Part => ({
  async: {
    downloadFile: ({ url, filePath }: { url: string; filePath?: string }) =>
      fetched(phone, url, filePath),
    async requestSubscribeMessage({ tmplIds }: { tmplIds: string[] }) {
      if (!phone.isTapped) throw new Failed('can only be invoked by user TAP gesture.', 20)
      return across(phone, async () => {
        await phone.door.answerNextSubscription(phone.settings.subscriptionAnswer)
        return phone.door.requestSubscribeMessage({ tmplIds })
      })
    },
  },
})
