// How large a photo is kept, and where on it the watermark stands: a dark band along the lower edge with light letters, so
// that it is read on snow and at night, and the middle of the picture stays free.

/** The long edge in pixels; WeChat draws nothing beyond 1365. */
export const LONG_EDGE = 1280
/** A photo is made worse step by step until it is no larger; the last step is taken as it is. */
export const PHOTO_BYTES = 300 * 1024
export const QUALITIES: readonly number[] = [0.8, 0.7, 0.6, 0.5, 0.4]

export interface Size {
  width: number
  height: number
}

export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, LONG_EDGE / Math.max(width, height))
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { width: side(width), height: side(height) }
}

const LETTER_OF_LONG_EDGE = 0.024
const LEAST_LETTER = 10
/** A quarter of the picture at the most. */
const BAND_OF_HEIGHT = 0.25
const LINE_OF_LETTER = 1.4
const EDGE_OF_LETTER = 0.6

export interface Band extends Size {
  x: number
  y: number
  letter: number
  /** Each with where its letters stand; `y` is their foot. */
  lines: { text: string; x: number; y: number }[]
}

/** In the measure of the picture as it is kept. */
export function bandOn({ width, height }: Size, said: readonly string[]): Band {
  const letter = letterFor({ width, height }, said.length)
  const edge = Math.round(letter * EDGE_OF_LETTER)
  const lines = said.map((line) => shortened(line, (width - 2 * edge) / letter))
  const bandHeight = Math.min(height, Math.ceil(lines.length * letter * LINE_OF_LETTER + edge))
  const top = height - bandHeight
  return {
    ...{ x: 0, y: top, width, height: bandHeight, letter },
    lines: lines.map((text, row) => ({
      text,
      x: edge,
      y: Math.round(top + edge / 2 + (row + 0.8) * letter * LINE_OF_LETTER),
    })),
  }
}

const letterFor = ({ width, height }: Size, rows: number): number => {
  const wanted = Math.max(width, height) * LETTER_OF_LONG_EDGE
  const held = (height * BAND_OF_HEIGHT) / (rows * LINE_OF_LETTER + EDGE_OF_LETTER)
  return Math.max(LEAST_LETTER, Math.floor(Math.min(wanted, held)))
}

const NARROW = /[\u0020-\u007e]/
const NARROW_WIDTH = 0.62

/** How wide words are, in letters; narrow ones such as digits take less. */
export const widthOf = (letters: readonly string[]): number =>
  letters.reduce((sum, each) => sum + (NARROW.test(each) ? NARROW_WIDTH : 1), 0)

/** Words that do not fit lose their middle, because what tells two facilities apart is often at the end. */
function shortened(words: string, room: number): string {
  const letters = [...words]
  const without = (count: number) => {
    const from = Math.ceil((letters.length - count) / 2)
    return [...letters.slice(0, from), ...(count > 0 ? ['…'] : []), ...letters.slice(from + count)]
  }
  let cut = 0
  while (cut < letters.length && widthOf(without(cut)) > room) cut += 1
  return without(cut).join('')
}
