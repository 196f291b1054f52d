// A whole paper: A4, its title above, the pages numbered below.

import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Table,
} from 'docx'
import { HEI, paragraphs, sizes, SONG } from './pieces'

const A4 = { width: 11906, height: 16838 }
const MARGINS = { top: 1440, bottom: 1304, left: 1418, right: 1418 }

export type Block = Paragraph | Table

interface Paper {
  title: string
  /** Beneath the title, such as a number. */
  under?: string
  blocks: readonly Block[]
}

const titleOf = (words: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [new TextRun({ text: words, font: HEI, size: sizes.title })],
  })

const pageNumbers = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: sizes.small,
            children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  })

export function paper({ title, under, blocks }: Paper): Promise<Buffer> {
  const document = new Document({
    title,
    creator: '卫生协管',
    styles: {
      default: {
        document: { run: { font: SONG, size: sizes.text }, paragraph: { spacing: { line: 340 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumbers() },
        children: [
          titleOf(title),
          ...(under ? paragraphs(under, { align: 'right', small: true }) : []),
          ...blocks,
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
