import { decode } from 'jpeg-js'
import { strippedJpeg } from '@domain/photos/strip-jpeg'
import { transformOf, turnedSize, turnOf, turnSegment, type Turn } from '@domain/photos/turn'
import { HIDDEN, lyingBy, picture } from '../../kit/photos'

const turns: Turn[] = [1, 2, 3, 4, 5, 6, 7, 8]

/** As cameras of the other byte order write it, behind another entry. */
const little = (turn: number) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 46, ...Buffer.from('Exif\0\0II*\0', 'latin1')],
    ...[8, 0, 0, 0, 2, 0, 0x0f, 1, 2, 0, 1, 0, 0, 0, 65, 0, 0, 0],
    ...[0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0],
    ...picture(8, 8).subarray(2),
  ])

describe('the turn by which a picture stands', () => {
  it('is upright where nothing is said, or nothing that can be', () => {
    expect(turnOf(new Uint8Array())).toBe(1)
    expect(turnOf(new Uint8Array([0xff, 0xd8, 0xff]))).toBe(1)
    expect(turnOf(picture(8, 8))).toBe(1)
    expect(turnOf(little(0))).toBe(1)
    expect(turnOf(little(9))).toBe(1)
  })

  it.each(turns)('is read in either byte order: %s', (turn) => {
    expect(turnOf(lyingBy(turn, 16, 24))).toBe(turn)
    expect(turnOf(little(turn))).toBe(turn)
  })

  it('is read from no directory that is cut off or lies beyond the end', () => {
    const whole = little(6)
    for (let length = 0; length < 60; length += 1)
      expect([1, 6]).toContain(turnOf(whole.subarray(0, length)))
    const beyond = little(6)
    beyond.set([0xff, 0xff, 0xff, 0xff], 16)
    expect(turnOf(beyond)).toBe(1)
  })

  it.each(turns)('puts the corner that is up and left there: %s', (turn) => {
    const size = { width: 30, height: 40 }
    const lying = turnedSize(size, turn)
    const [a, b, c, d, e, f] = transformOf(turn, size)
    const corners = [0, lying.width].flatMap((x) =>
      [0, lying.height].map((y) => `${a * x + c * y + e},${b * x + d * y + f}`),
    )
    expect(corners.sort()).toEqual(['0,0', '0,40', '30,0', '30,40'])
  })

  it('is all that is left of what the camera said', () => {
    const hidden = Buffer.from(HIDDEN)
    const bytes = lyingBy(6, 16, 24)
    const told = new Uint8Array([
      ...bytes.subarray(0, 2 + turnSegment(6).length),
      ...[0xff, 0xe1, 0, hidden.length + 2],
      ...hidden,
      ...bytes.subarray(2 + turnSegment(6).length),
    ])
    const stripped = strippedJpeg(told)!
    expect(turnOf(stripped)).toBe(6)
    expect(Buffer.from(stripped).includes('GPS')).toBe(false)
    expect(stripped).toHaveLength(bytes.length)
    expect(decode(stripped).width).toBe(24)
  })
})
