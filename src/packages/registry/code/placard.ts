// A code with its words as one picture, to be printed, put up or sent on.

import { widthOf } from '@domain/photos/picture'
import type { Drawing, DrawingContext } from '../../../platform/contracts'
import { barsOf, MARGIN, squaresOf } from './qr'

export interface Placard {
  /** Whose it is. */
  title: string
  under: string
  /** What the code holds. */
  link: string
  /** What it is good for, a line each. */
  words: readonly string[]
}

/** In pixels: WeChat draws nothing beyond 1365. */
const WIDTH = 960
const EDGE = 60
const CODE = 640
const LINE_OF_LETTER = 1.4
/** Lines of a long name that are shown. */
const LINES_MOST = 3

interface Said {
  lines: string[]
  letter: number
}

export function placardDrawing({ title, under, link, words }: Placard): Drawing {
  const above = [said(title, 48), said(under, 32)]
  const below = words.map((each) => said(each, 34))
  const height = 2 * EDGE + heightOf(above) + CODE + heightOf(below)
  return {
    width: WIDTH,
    height,
    draw(on) {
      on.fillStyle = '#ffffff'
      on.fillRect(0, 0, WIDTH, height)
      on.fillStyle = '#000000'
      const top = drawLines(on, above, EDGE)
      drawCode(on, link, top)
      drawLines(on, below, top + CODE)
    },
  }
}

const heightOf = (all: readonly Said[]): number =>
  all.reduce((sum, { lines, letter }) => sum + lines.length * letter * LINE_OF_LETTER, 0)

function said(words: string, letter: number): Said {
  const room = (WIDTH - 2 * EDGE) / letter
  const lines: string[] = []
  for (const each of words) {
    const last = lines.at(-1)
    if (last === undefined || widthOf([...last, each]) > room) lines.push(each)
    else lines[lines.length - 1] = last + each
  }
  const shown = lines.slice(0, LINES_MOST)
  const isCut = lines.length > LINES_MOST
  return {
    lines: shown.map((line, at) => (isCut && at === LINES_MOST - 1 ? cut(line) : line)),
    letter,
  }
}

const cut = (line: string): string => `${[...line].slice(0, -1).join('')}…`

/** Where they end. */
function drawLines(on: DrawingContext, all: readonly Said[], top: number): number {
  on.textAlign = 'center'
  on.textBaseline = 'alphabetic'
  let foot = top
  for (const { lines, letter } of all) {
    on.font = `${letter}px sans-serif`
    for (const line of lines) {
      foot += letter * LINE_OF_LETTER
      on.fillText(line, WIDTH / 2, Math.round(foot - letter * (LINE_OF_LETTER - 1)))
    }
  }
  return Math.round(foot)
}

/** Whole pixels for each square, so that it is as sharp on paper. */
function drawCode(on: DrawingContext, link: string, top: number): void {
  const squares = squaresOf(link)
  const side = Math.floor(CODE / (squares.size + 2 * MARGIN))
  const whole = side * squares.size
  const [left, down] = [Math.floor((WIDTH - whole) / 2), top + Math.floor((CODE - whole) / 2)]
  for (const { x, y, width } of barsOf(squares))
    on.fillRect(left + x * side, down + y * side, width * side, side)
}
