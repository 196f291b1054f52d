import * as fc from 'fast-check'
import { bandOn, fitted, LONG_EDGE, type Size } from '@domain/photos/picture'

const LARGEST_CANVAS = 1365

const size = fc.record({
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
})
/** As cameras and screens are shaped. */
const usual = size.filter(
  ({ width, height }) => Math.min(width, height) > 500 && width / height < 3 && height / width < 3,
)
const said = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), {
  minLength: 4,
  maxLength: 4,
})

describe('the size of a photo', () => {
  it('is never larger than a canvas of WeChat, nor than it was', () => {
    fc.assert(
      fc.property(size, (asked) => {
        const { width, height } = fitted(asked)
        expect(Math.max(width, height)).toBeLessThanOrEqual(LARGEST_CANVAS)
        expect(width).toBeLessThanOrEqual(asked.width)
        expect(height).toBeLessThanOrEqual(asked.height)
      }),
    )
  })

  it('keeps its shape', () => {
    expect(fitted({ width: 4000, height: 3000 })).toEqual({ width: LONG_EDGE, height: 960 })
    expect(fitted({ width: 3000, height: 4000 })).toEqual({ width: 960, height: LONG_EDGE })
    expect(fitted({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 })
  })
})

describe('the band of a watermark', () => {
  const on = (asked: Size, lines: string[]) => {
    const kept = fitted(asked)
    return { ...kept, band: bandOn(kept, lines) }
  }

  it('lies along the lower edge and leaves three quarters of a usual picture free', () => {
    fc.assert(
      fc.property(usual, said, (asked, lines) => {
        const { width, height, band } = on(asked, lines)
        expect(band.width).toBe(width)
        expect(band.y + band.height).toBe(height)
        expect(band.height).toBeLessThanOrEqual(Math.ceil(height * 0.26))
      }),
    )
  })

  it('holds every line, one below the other', () => {
    fc.assert(
      fc.property(usual, said, (asked, lines) => {
        const { height, band } = on(asked, lines)
        expect(band.lines).toHaveLength(lines.length)
        const feet = band.lines.map(({ y }) => y)
        expect(feet).toEqual([...feet].sort((one, other) => one - other))
        expect(feet[0]! - band.letter).toBeGreaterThanOrEqual(band.y - 1)
        expect(feet.at(-1)!).toBeLessThanOrEqual(height)
      }),
    )
  })

  it('has letters that are read on a phone: a fortieth of the long edge', () => {
    expect(bandOn({ width: 1280, height: 960 }, ['', '', '', '']).letter).toBe(30)
    expect(bandOn({ width: 960, height: 1280 }, ['', '', '', '']).letter).toBe(30)
  })

  it('leaves out the middle of a name that is too long, and keeps its end', () => {
    const name = `${'云'.repeat(40)}第二水厂`
    const { lines } = bandOn({ width: 960, height: 1280 }, [name])
    expect(lines[0]!.text).toMatch(/^云+…云*第二水厂$/)
    expect([...lines[0]!.text].length).toBeLessThanOrEqual(32)
  })

  it('never fails, whatever the picture', () => {
    fc.assert(fc.property(size, said, (asked, lines) => void on(asked, lines)))
  })
})
