// The phone's senses: network, position, camera.

import { decode } from 'jpeg-js'
import type { Phone } from '../phone'
import type { Realm } from '../realm'
import { Failed, type Part } from './part'

export const networkPart = (phone: Phone, realm: Realm): Part => ({
  sync: {
    onNetworkStatusChange: (listener: (state: object) => void) =>
      phone.onNetworkChange((online) =>
        realm.guard(() =>
          listener(realm.into({ isConnected: online, networkType: typeOf(online) })),
        ),
      ),
    offNetworkStatusChange: () => undefined,
  },
  async: { getNetworkType: () => ({ networkType: typeOf(phone.isOnline) }) },
})

const typeOf = (online: boolean) => (online ? '4g' : 'none')

export const locationPart = ({ settings, granted, door }: Phone): Part => ({
  async: {
    async getSetting({ withSubscriptions = false }: { withSubscriptions?: boolean } = {}) {
      const authSetting = Object.fromEntries([...granted].map((each) => [each, true]))
      if (!withSubscriptions) return { authSetting }
      await door.answerNextSubscription(settings.subscriptionAnswer)
      return { authSetting, subscriptionsSetting: await door.subscriptionsSetting() }
    },
    getLocation() {
      if (!settings.position) throw new Failed('auth deny')
      granted.add('scope.userLocation')
      return { speed: 0, altitude: 0, verticalAccuracy: 0, ...settings.position }
    },
    chooseLocation() {
      if (!settings.position) throw new Failed('cancel')
      const { longitude, latitude } = settings.position
      return { name: '', address: '', longitude, latitude }
    },
  },
})

export const cameraPart = (phone: Phone): Part => ({
  async: {
    chooseMedia() {
      const path = phone.takenPhoto()
      if (path === undefined) throw new Failed('cancel')
      // WeChat tells width and height only of a film.
      const size = phone.file(path)?.length
      return { type: 'image', tempFiles: [{ tempFilePath: path, size, fileType: 'image' }] }
    },
    scanCode() {
      const { scanned } = phone.settings
      if (scanned === undefined) throw new Failed('cancel')
      return { result: scanned, scanType: 'QR_CODE', charSet: 'UTF-8' }
    },
    getImageInfo({ src }: { src: string }) {
      const { width, height } = decode(fileAt(phone, src))
      return { width, height, path: src, type: 'jpeg' }
    },
    saveImageToPhotosAlbum({ filePath }: { filePath: string }) {
      if (phone.settings.album === 'refused') throw new Failed('auth deny')
      phone.album.push(fileAt(phone, filePath))
    },
    compressImage({ src, ...size }: Compressing) {
      phone.compressed.push(size)
      return { tempFilePath: phone.temporaryFile(fileAt(phone, src)) }
    },
  },
})

/** A file of a conversation. */
export const conversationPart = (phone: Phone): Part => ({
  async: {
    chooseMessageFile() {
      const { chosenFile } = phone
      if (!phone.isTapped) throw new Failed('can only be invoked by user TAP gesture.')
      if (!chosenFile) throw new Failed('cancel')
      const { name, content } = chosenFile
      const path = phone.temporaryFile(content, name.split('.').pop())
      return { tempFiles: [{ path, name, size: content.length, type: 'file', time: 0 }] }
    },
  },
})

interface Compressing {
  src: string
  quality?: number
  compressedWidth?: number
  compressedHeight?: number
}

function fileAt(phone: Phone, path: string): Uint8Array {
  const content = phone.file(path)
  if (!content) throw new Failed(`file not exists ${path}`)
  return content
}
