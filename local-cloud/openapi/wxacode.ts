// wxacode.getUnlimited: a QR code instead of WeChat's round one, holding a link that opens the same page in the preview.

import { toBuffer } from 'qrcode'
import { codeLink } from '../preview/code-link'
import { asText, type OpenApi, OpenApiError } from './api'

const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

export function wxacodeGetUnlimited(baseUrl: () => string): OpenApi {
  return async ({ scene, page = '', width = 430 }) => {
    const text = asText(scene)
    if (!SCENE.test(text))
      throw new OpenApiError(40169, 'invalid length for scene, or the data is not json string')
    if (typeof page !== 'string' || page.startsWith('/') || page.includes('?'))
      throw new OpenApiError(41030, 'invalid page')
    if (Number(width) < 280 || Number(width) > 1280)
      throw new OpenApiError(40097, 'invalid args: width')
    const buffer = await toBuffer(codeLink(baseUrl(), { page, scene: text }), {
      width: Number(width),
      errorCorrectionLevel: 'M',
      margin: 2,
    })
    return { contentType: 'image/png', buffer }
  }
}
