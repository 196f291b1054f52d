import * as fc from 'fast-check'
import { decode, encode } from 'jpeg-js'
import { isJpeg, strippedJpeg } from '@domain/photos/strip-jpeg'

const HEAD = 2

/** A small picture of chance. */
const picture = fc
  .record({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 24 }),
    seed: fc.integer(),
    quality: fc.integer({ min: 10, max: 100 }),
  })
  .map(({ width, height, seed, quality }) => {
    const data = Buffer.alloc(width * height * 4)
    for (let at = 0; at < data.length; at += 1) data[at] = (seed * (at + 7) * 2654435761) >>> 24
    return new Uint8Array(encode({ data, width, height }, quality).data)
  })

const SECRET = 'GPS 30.2 107.5'

const segment = (marker: number, content: Uint8Array): Uint8Array => {
  const length = content.length + 2
  return new Uint8Array([0xff, marker, length >> 8, length & 255, ...content])
}

/** What cameras write beside the picture: EXIF, XMP, their own, captions, comments. */
const beside = fc
  .tuple(
    fc.constantFrom(0xe1, 0xe2, 0xe3, 0xe5, 0xec, 0xed, 0xef, 0xfe),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([marker, rest]) => segment(marker, new Uint8Array([...Buffer.from(SECRET), ...rest])))

const withBeside = (bytes: Uint8Array, segments: Uint8Array[], behind: Uint8Array) =>
  new Uint8Array([
    ...bytes.subarray(0, HEAD),
    ...segments.flatMap((each) => [...each]),
    ...bytes.subarray(HEAD),
    ...behind,
  ])

const pixels = (bytes: Uint8Array) => decode(bytes, { useTArray: true }).data

describe('a JPEG that is stripped', () => {
  it('keeps every pixel and nothing that stood beside them', () => {
    fc.assert(
      fc.property(picture, fc.array(beside, { maxLength: 4 }), (bytes, segments) => {
        const behind = Buffer.from(`ftypmp42 ${SECRET}`)
        const stripped = strippedJpeg(withBeside(bytes, segments, behind))!
        expect(Buffer.from(stripped).includes(SECRET)).toBe(false)
        expect(pixels(stripped)).toEqual(pixels(bytes))
      }),
      { numRuns: 60 },
    )
  })

  it('is the same when it is stripped again', () => {
    fc.assert(
      fc.property(picture, fc.array(beside, { maxLength: 3 }), (bytes, segments) => {
        const once = strippedJpeg(withBeside(bytes, segments, new Uint8Array()))!
        expect(strippedJpeg(once)).toEqual(once)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps its colour profile and how its colours are stored', () => {
    const [jpeg] = fc.sample(picture, { numRuns: 1, seed: 1 })
    const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0 colours'))
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\0'))
    const stripped = Buffer.from(
      strippedJpeg(withBeside(jpeg!, [profile, adobe], Buffer.alloc(0)))!,
    )
    expect(stripped.includes('ICC_PROFILE')).toBe(true)
    expect(stripped.includes('Adobe')).toBe(true)
  })

  it('drops the fill bytes before a marker', () => {
    const [jpeg] = fc.sample(picture, { numRuns: 1, seed: 2 })
    const filled = new Uint8Array([0xff, 0xd8, 0xff, 0xff, ...jpeg!.subarray(HEAD)])
    expect(pixels(strippedJpeg(filled)!)).toEqual(pixels(jpeg!))
  })
})

describe('what is no JPEG', () => {
  it.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a HEIC', Buffer.from('000000186674797068656963', 'hex')],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken for one: %s', (_, bytes) => {
    expect(isJpeg(bytes)).toBe(false)
    expect(strippedJpeg(bytes)).toBeUndefined()
  })

  it('is refused when it is cut off, and never fails', () => {
    fc.assert(
      fc.property(picture, fc.nat(), (bytes, cut) => {
        expect(strippedJpeg(bytes.subarray(0, cut % (bytes.length - 1)))).toBeUndefined()
      }),
      { numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        strippedJpeg(new Uint8Array([0xff, 0xd8, 0xff, ...rest]))
      }),
    )
  })
})
