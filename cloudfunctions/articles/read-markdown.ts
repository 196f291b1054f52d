// Markdown to blocks, when an article is saved. Whatever has no place in a block is left out and named: HTML of any kind, links
// to anywhere but another article, pictures that are not the article's own.

import MarkdownIt from 'markdown-it'
import { blocks, type Block } from '@domain/articles/blocks'
import { plainWords } from '@domain/articles/plain-words'
import { problem } from '@domain/kernel/problems'
import { BlockWriter } from './block-writer'
import { leftOutNames, type LeftOut } from './left-out'
import { readLine, type Token } from './read-line'

export interface ReadText {
  blocks: Block[]
  /** What was left out, in words. */
  leftOut: string[]
}

// HTML is recognised so that it can be left out; an address is taken as it is written and judged here.
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: 20 }).enable('table')
parser.normalizeLink = (address) => address
parser.validateLink = () => true

/** Problem invalidInput where nothing is left, or there are too many pieces to be read. */
export function readMarkdown(text: string, pictureCount: number): ReadText {
  const leftOut = new Set<LeftOut>()
  const writer = new BlockWriter()
  const read = {
    inline(token: Token): void {
      const { spans, pictures } = readLine(token.children ?? [], pictureCount, leftOut)
      for (const { number, words } of pictures) writer.picture(number, words)
      writer.write(spans)
    },
    code: ({ content }: Token) => writer.write([{ words: plainWords(content).trim() }]),
    html: () => void leftOut.add('html'),
    open: ({ type, tag }: Token) => writer.open(type.slice(0, -'_open'.length), tag),
    close: ({ type }: Token) => writer.close(type.slice(0, -'_close'.length)),
    rule: () => undefined,
  }
  for (const token of parser.parse(text, {})) read[partOf(token)](token)
  const found = blocks.safeParse(writer.finish())
  if (!found.success) throw problem('invalidInput', { field: '正文', reason: faultOf(writer) })
  return { blocks: found.data, leftOut: [...leftOut].map((each) => leftOutNames[each]) }
}

function partOf({ type }: Token): 'inline' | 'code' | 'html' | 'open' | 'close' | 'rule' {
  if (type === 'inline') return 'inline'
  if (type === 'html_block') return 'html'
  if (type === 'fence' || type === 'code_block') return 'code'
  if (type.endsWith('_open')) return 'open'
  return type.endsWith('_close') ? 'close' : 'rule'
}

const faultOf = ({ isEmpty }: BlockWriter): string =>
  isEmpty ? '没有能显示的文字' : '段落、列表或表格太多太碎，请分成几篇'
