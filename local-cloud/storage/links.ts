// Links that open one file, for reading or for one upload, until they expire.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock'

type Purpose = 'get' | 'put'

export interface Links {
  /** Not encoded: the SDK encodes it itself. */
  download(path: string, maxAgeSeconds: number): string
  upload(path: string): { url: string; authorization: string }
  /** Whether the query or authorization of a request opens the path now. */
  opens(purpose: Purpose, path: string, signature: string): boolean
}

const UPLOAD_SECONDS = 15 * 60

export function signedLinks(baseUrl: () => string, clock: Clock): Links {
  const secret = randomBytes(32)
  const sign = (purpose: Purpose, path: string, expires: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, path, expires]))
      .digest('hex')
  const inSeconds = (seconds: number) => Math.floor(clock.now() / 1000) + seconds

  return {
    download(path, maxAgeSeconds) {
      const expires = inSeconds(maxAgeSeconds)
      return `${baseUrl()}/files/${path}?sign=${sign('get', path, expires)}&t=${expires}`
    },
    upload(path) {
      const expires = inSeconds(UPLOAD_SECONDS)
      return {
        url: `${baseUrl()}/files/${path.split('/').map(encodeURIComponent).join('/')}`,
        authorization: `sign=${sign('put', path, expires)}&t=${expires}`,
      }
    },
    opens(purpose, path, signature) {
      const words = new URLSearchParams(signature)
      const expires = Number(words.get('t'))
      if (!(expires * 1000 > clock.now())) return false
      return same(words.get('sign') ?? '', sign(purpose, path, expires))
    },
  }
}

const same = (given: string, right: string) =>
  given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))
