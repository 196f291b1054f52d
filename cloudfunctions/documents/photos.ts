// Photos on a paper, two beside each other, each with its words beneath.

import { AlignmentType, ImageRun, Paragraph, type Table } from 'docx'
import { imageSize } from 'image-size'
import { spokenInstant } from '@domain/kernel/time'
import { sealStateNames, spokenSource } from '@domain/photos/photo'
import type { PhotoContent } from '../kernel/photo-contents'
import { paragraphs } from './pieces'
import { grid, TEXT_WIDTH } from './table'

export interface ShownOnPaper {
  /** Absent where the file is gone or cannot be shown. */
  content: Buffer | undefined
  words: string
}

/** 现场拍摄，3月2日 09:20，已封存: how it came, when, and whether it is as it was. */
export const spokenPhoto = ({
  photo,
  state,
  name,
}: Pick<PhotoContent, 'photo' | 'state' | 'name'>): string =>
  [
    ...[spokenSource(photo), spokenInstant(photo.takenAt), sealStateNames[state]],
    ...(name ? [`原件 ${name}`] : []),
  ].join('，')

/** In pixels at 96 a inch, with room for the borders of a cell. */
const WIDEST = TEXT_WIDTH / 2 / 15 - 14
const HIGHEST = 300

type Format = 'jpg' | 'png'

const formats: Partial<Record<string, Format>> = { jpg: 'jpg', png: 'png' }

/** Fits the cell; undefined for what is no picture that Word shows. */
function pictureOf(content: Buffer): ImageRun | undefined {
  const size = sizeOf(content)
  const type = formats[size?.type ?? '']
  if (!size || !type) return undefined
  const turned = (size.orientation ?? 1) > 4
  const [width, height] = turned ? [size.height, size.width] : [size.width, size.height]
  const scale = Math.min(WIDEST / width, HIGHEST / height)
  return new ImageRun({
    type,
    data: content,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
  })
}

function sizeOf(content: Buffer) {
  try {
    return imageSize(content)
  } catch {
    return undefined
  }
}

function cellOf({ content, words }: ShownOnPaper): Paragraph[] {
  const picture = content && pictureOf(content)
  const shown = picture
    ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [picture] })]
    : paragraphs('（照片无法显示）', { small: true, align: 'center' })
  return [...shown, ...paragraphs(words, { small: true, align: 'center' })]
}

export function photoTable(photos: readonly ShownOnPaper[]): Table {
  const rows: Paragraph[][][] = []
  for (let at = 0; at < photos.length; at += 2)
    rows.push([0, 1].map((beside) => cellsAt(photos[at + beside])))
  return grid([1, 1], rows)
}

const cellsAt = (photo: ShownOnPaper | undefined) => (photo ? cellOf(photo) : paragraphs(''))
