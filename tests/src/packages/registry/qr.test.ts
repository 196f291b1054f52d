import jsQR from 'jsqr'
import { facilityCode, facilityInCode } from '@domain/facilities/code'
import { qrPicture } from '../../../../src/packages/registry/code/qr'

const ID = '01hzz0000000000000000000a1'
const DOTS = 4

/** The SVG's bars as a camera would see them. */
function seen(picture: string) {
  const svg = decodeURIComponent(picture.replace('data:image/svg+xml,', ''))
  const [, whole = '0'] = /viewBox="0 0 (\d+) /.exec(svg) ?? []
  const side = Number(whole) * DOTS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let dy = 0; dy < DOTS; dy += 1)
      for (let dx = 0; dx < Number(width) * DOTS; dx += 1) {
        const at = ((Number(y) * DOTS + dy) * side + Number(x) * DOTS + dx) * 4
        pixels.fill(0, at, at + 3)
      }
  }
  return jsQR(pixels, side, side)?.data
}

it('is read again as the facility it was drawn for, without a TextEncoder', () => {
  const { TextEncoder: kept } = globalThis
  Object.assign(globalThis, { TextEncoder: undefined })
  const picture = qrPicture(facilityCode(ID, 'https://health-patrol.example/'))
  Object.assign(globalThis, { TextEncoder: kept })
  expect(facilityInCode(seen(picture) ?? '')).toBe(ID)
  expect(picture.length).toBeLessThan(20_000)
})
