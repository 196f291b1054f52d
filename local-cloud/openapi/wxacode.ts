// wxacode.getUnlimited: a QR code instead of WeChat's round one, holding a link that opens the same page in the preview.

import { toBuffer } from 'qrcode'
import { codeLink, type CodeTarget } from '../preview/code-link'
import { asText, type OpenApi, OpenApiError } from './api'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

export function wxacodeGetUnlimited(baseUrl: () => string): OpenApi {
  return async ({ scene, page = '', width = 430 }) => {
    const target = { page: asText(page), scene: asText(scene) }
    check(target, Number(width))
    const buffer = await toBuffer(codeLink(baseUrl(), target), {
      width: Number(width),
      errorCorrectionLevel: 'M',
      margin: 2,
    })
    return { contentType: 'image/png', buffer }
  }
}

function check({ page, scene }: CodeTarget, width: number): void {
  if (!SCENE.test(scene))
    throw new OpenApiError(40169, 'invalid length for scene, or the data is not json string')
  if (page.startsWith('/') || page.includes('?')) throw new OpenApiError(41030, 'invalid page')
  if (!(width >= 280 && width <= 1280)) throw new OpenApiError(40097, 'invalid args: width')
}
