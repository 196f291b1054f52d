import { spokenCode } from '@domain/tip-offs/receipt-code'
import type { Drawing } from '../../../platform/contracts'

const WIDTH = 720
const HEIGHT = 360

/** The code as a picture, with nothing of what was told. */
export const receiptDrawing = (code: string): Drawing => ({
  ...{ width: WIDTH, height: HEIGHT },
  draw(on) {
    on.fillStyle = '#ffffff'
    on.fillRect(0, 0, WIDTH, HEIGHT)
    on.fillStyle = '#000000'
    on.textAlign = 'center'
    on.font = '32px sans-serif'
    on.fillText('卫生监督 回执号', WIDTH / 2, 90)
    on.font = 'bold 56px sans-serif'
    on.fillText(spokenCode(code), WIDTH / 2, 190)
    on.font = '28px sans-serif'
    on.fillText('在小程序里凭它查办理情况', WIDTH / 2, 280)
  },
})
