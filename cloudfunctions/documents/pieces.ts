// The pieces of which papers are made, in the look of a Chinese form.

import {
  AlignmentType,
  Paragraph,
  TextRun,
  UnderlineType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'

/** What every computer in an office has. */
export const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
export const HEI = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }

/** Half points, as Word counts: 二号, 四号, 小四, 五号. */
export const sizes = { title: 44, heading: 28, text: 24, small: 21 }

interface Said {
  bold?: boolean
  small?: boolean
  align?: 'left' | 'center' | 'right'
  /** The first line begins two characters in, as in running text. */
  indent?: boolean
  underlined?: boolean
}

const runOf = ({ bold, small, underlined }: Said): Omit<IRunOptions, 'text'> => ({
  ...(bold && { bold }),
  ...(small && { size: sizes.small }),
  ...(underlined && { underline: { type: UnderlineType.SINGLE } }),
})

const layoutOf = ({ align = 'left', indent }: Said): IParagraphOptions => ({
  alignment: AlignmentType[align === 'left' ? 'LEFT' : align === 'center' ? 'CENTER' : 'RIGHT'],
  ...(indent && { indent: { firstLine: 2 * 20 * (sizes.text / 2) } }),
})

/** What XML cannot hold, such as what comes with words pasted from elsewhere: Word would not open the file. */
const UNPRINTABLE = /[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Each line of the words is a paragraph. */
export const paragraphs = (words: string, said: Said = {}): Paragraph[] =>
  words.split(/\r\n|[\r\n]/).map(
    (line) =>
      new Paragraph({
        ...layoutOf(said),
        children: [new TextRun({ text: line.replace(UNPRINTABLE, ''), ...runOf(said) })],
      }),
  )

export const heading = (words: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 200, after: 80 },
    children: [new TextRun({ text: words, font: HEI, size: sizes.heading })],
  })

/** A line to sign on: 巡查人员：＿＿＿＿ 　日期：＿＿＿＿ */
export const signature = (who: string): Paragraph =>
  new Paragraph({
    keepLines: true,
    spacing: { before: 360 },
    children: [
      new TextRun(`${who}：`),
      new TextRun({ text: '　'.repeat(10), underline: { type: UnderlineType.SINGLE } }),
      new TextRun('　　　　　年　　月　　日'),
    ],
  })
